import { getText, later } from './server';
import { Uploader } from './uploader';

export interface Chosen {
  id: string;
  caption: string;
  alt: string;
  credit: string;
  src: string;
  /** What other sites show beside a link to a page with this picture. */
  shared: string;
  /** Neither described nor marked decorative. */
  lacksAlt: boolean;
}

/** @param own True when the words shall be written into the text, and no longer follow the library. */
type Done = (chosen: Chosen[], own: boolean) => void;

/** Where pictures are uploaded, searched and chosen. */
export class PictureDialog {
  /** What to do with files that arrive while the dialog is closed. */
  whenClosed: ((files: File[]) => void) | null = null;
  private readonly chosen = new Map<string, Chosen>();
  private several = true;
  private done: Done = () => undefined;
  private isFinishing = false;
  private asking?: AbortController;
  /** Stored since the shown list was asked for, so that it need not know them. */
  private arrived: HTMLElement[] = [];
  private readonly results: HTMLElement;
  private readonly found: HTMLElement;
  private readonly words: HTMLInputElement;
  private readonly insert: HTMLButtonElement;
  private readonly own: HTMLInputElement;
  private readonly uploader: Uploader;

  private constructor(private readonly dialog: HTMLDialogElement) {
    this.results = dialog.querySelector('[data-results]')!;
    this.found = dialog.querySelector('[data-found]')!;
    this.insert = dialog.querySelector('[data-insert]')!;
    this.own = dialog.querySelector('[data-own]')!;
    this.words = dialog.querySelector('input[type="search"]')!;
    const search = later(250, () => void this.load(this.address()));
    this.words.addEventListener('input', search);
    dialog.querySelector('[data-search]')!.addEventListener('submit', event => event.preventDefault());
    dialog.querySelector('[data-close]')!.addEventListener('click', () => dialog.close());
    dialog.addEventListener('close', () => this.asking?.abort());
    this.results.addEventListener('click', event => this.press(event));
    this.insert.addEventListener('click', () => void this.finish());
    this.uploader = new Uploader(
      dialog.querySelector('[data-uploader]')!, (result, isNew) => this.addUploaded(result, isNew), undefined,
      () => this.count()).start();
  }

  static find(): PictureDialog | null {
    const dialog = document.querySelector<HTMLDialogElement>('[data-pictures]');
    return dialog && new PictureDialog(dialog);
  }

  open(several: boolean, done: Done, files: File[] = []): void {
    this.several = several;
    this.done = done;
    this.own.closest('label')!.hidden = !several;
    this.chosen.clear();
    this.uploader.begin();
    this.count();
    this.dialog.showModal();
    this.uploader.clearDone();
    this.words.focus();
    this.uploader.take(files);
    void this.load(this.address());
  }

  /** Who takes files that were dropped or pasted. */
  taker(): ((files: File[]) => void) | null {
    return this.dialog.open ? files => this.uploader.take(files) : this.whenClosed;
  }

  private address(): string {
    return `${this.dialog.dataset.address}?tim=${encodeURIComponent(this.words.value)}`;
  }

  private async load(address: string): Promise<void> {
    this.asking?.abort();
    this.asking = new AbortController();
    this.arrived = [];
    try {
      this.results.innerHTML = await getText(address, this.asking.signal);
      this.found.textContent = this.results.querySelector('[data-said]')?.textContent ?? '';
    } catch (failure) {
      if ((failure as Error).name === 'AbortError') return;
      this.results.replaceChildren();
      this.found.textContent = this.found.dataset.failed ?? '';
    }
    for (const choice of this.arrived) this.putFirst(choice);
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
    const had = this.chosen.delete(choice.dataset.id!);
    if (!had) this.choose(choice);
    this.count();
    this.mark();
    if (!this.several && !had) void this.finish();
  }

  private choose(choice: HTMLElement): void {
    const { id = '', caption = '', alt = '', credit = '', src = '', shared = '', lacksAlt } = choice.dataset;
    if (!this.several) this.chosen.clear();
    this.chosen.set(id, { id, caption, alt, credit, src, shared, lacksAlt: lacksAlt === 'yes' });
  }

  /** Stored just now, or again with better words: first in the list; chosen if new or chosen before. */
  private addUploaded(result: HTMLElement, isNew: boolean): void {
    const choice = result.querySelector('[data-choice]')!.cloneNode(true) as HTMLElement;
    this.arrived.push(choice);
    this.putFirst(choice);
    if (isNew || this.chosen.has(choice.dataset.id!)) this.choose(choice);
    this.count();
    this.mark();
  }

  private putFirst(choice: HTMLElement): void {
    const list = this.results.querySelector('.pictures');
    if (!list) return;
    list.querySelector(`[data-id="${choice.dataset.id}"]`)?.closest('li')?.remove();
    const item = document.createElement('li');
    item.append(choice);
    list.prepend(item);
    this.found.textContent = '';
  }

  private mark(): void {
    for (const choice of this.results.querySelectorAll<HTMLElement>('[data-choice]')) {
      choice.setAttribute('aria-pressed', String(this.chosen.has(choice.dataset.id ?? '')));
    }
  }

  private count(): void {
    const said = this.dialog.querySelector<HTMLElement>('[data-chosen]')!;
    const words = (said.dataset.words ?? '').replace('{0}', String(this.chosen.size));
    if (said.textContent !== words) said.textContent = words;
    this.insert.disabled = this.chosen.size === 0 || this.uploader.isBusy || this.isFinishing;
  }

  /** Words still being typed for a new picture are saved first. */
  private async finish(): Promise<void> {
    if (this.isFinishing) return;
    const { done } = this;
    this.isFinishing = true;
    this.count();
    const isSaved = await this.uploader.saved(this.chosen);
    this.isFinishing = false;
    this.count();
    // Meanwhile the dialog may have been closed, and opened again for something else.
    if (!isSaved || !this.dialog.open || this.done !== done || this.chosen.size === 0) return;
    this.dialog.close();
    done(this.inOrder(), this.own.checked);
  }

  /** As they were clicked; uploaded ones among them in the order of their rows, whichever arrived first. */
  private inOrder(): Chosen[] {
    const rows = this.uploader.pictures();
    const all = [...this.chosen.values()];
    const uploaded = all.filter(c => rows.includes(c.id)).sort((a, b) => rows.indexOf(a.id) - rows.indexOf(b.id));
    return all.map(c => (rows.includes(c.id) ? uploaded.shift()! : c));
  }
}
