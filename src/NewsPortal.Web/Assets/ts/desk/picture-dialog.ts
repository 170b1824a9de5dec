import { getText, later } from './server';
import { Uploader } from './uploader';

export interface Chosen {
  id: string;
  caption: string;
  alt: string;
  src: string;
}

/** Where pictures are uploaded, searched and chosen. */
export class PictureDialog {
  private readonly chosen = new Map<string, Chosen>();
  private several = true;
  private done: (chosen: Chosen[]) => void = () => undefined;
  private readonly results: HTMLElement;
  private readonly words: HTMLInputElement;
  private readonly insert: HTMLButtonElement;

  private constructor(private readonly dialog: HTMLDialogElement) {
    this.results = dialog.querySelector('[data-results]')!;
    this.insert = dialog.querySelector('[data-insert]')!;
    this.words = dialog.querySelector('input[type="search"]')!;
    const search = later(250, () => void this.load(this.address()));
    this.words.addEventListener('input', search);
    dialog.querySelector('[data-search]')!.addEventListener('submit', event => event.preventDefault());
    dialog.querySelector('[data-close]')!.addEventListener('click', () => dialog.close());
    this.results.addEventListener('click', event => this.press(event));
    this.insert.addEventListener('click', () => this.finish());
    new Uploader(dialog.querySelector('[data-uploader]')!, choice => this.addUploaded(choice)).start();
  }

  static find(): PictureDialog | null {
    const dialog = document.querySelector<HTMLDialogElement>('[data-pictures]');
    return dialog && new PictureDialog(dialog);
  }

  open(several: boolean, done: (chosen: Chosen[]) => void): void {
    this.several = several;
    this.done = done;
    this.chosen.clear();
    this.count();
    this.dialog.showModal();
    this.words.focus();
    void this.load(this.address());
  }

  private address(): string {
    return `${this.dialog.dataset.address}?tim=${encodeURIComponent(this.words.value)}`;
  }

  private async load(address: string): Promise<void> {
    try {
      this.results.innerHTML = await getText(address);
    } catch {
      this.results.textContent = this.results.dataset.failed ?? '';
    }
    this.mark();
  }

  private press(event: Event): void {
    const target = event.target as Element;
    const link = target.closest('a');
    if (link) {
      event.preventDefault();
      void this.load(link.href);
    }
    const choice = target.closest<HTMLElement>('[data-choice]');
    if (choice) this.toggle(choice);
  }

  private toggle(choice: HTMLElement): void {
    const { id = '', caption = '', alt = '', src = '' } = choice.dataset;
    const had = this.chosen.has(id);
    if (!this.several) this.chosen.clear();
    if (had) this.chosen.delete(id);
    else this.chosen.set(id, { id, caption, alt, src });
    this.count();
    this.mark();
    if (!this.several && !had) this.finish();
  }

  private addUploaded(choice: HTMLElement): void {
    const list = this.results.querySelector('.pictures');
    const item = document.createElement('li');
    item.append(choice);
    list?.querySelector(`[data-id="${choice.dataset.id}"]`)?.closest('li')?.remove();
    list?.prepend(item);
    if (!this.chosen.has(choice.dataset.id ?? '')) this.toggle(choice);
  }

  private mark(): void {
    for (const choice of this.results.querySelectorAll<HTMLElement>('[data-choice]')) {
      choice.ariaPressed = String(this.chosen.has(choice.dataset.id ?? ''));
    }
  }

  private count(): void {
    const said = this.dialog.querySelector<HTMLElement>('[data-chosen]')!;
    said.textContent = (said.dataset.words ?? '').replace('{0}', String(this.chosen.size));
    this.insert.disabled = this.chosen.size === 0;
  }

  private finish(): void {
    this.dialog.close();
    this.done([...this.chosen.values()]);
  }
}
