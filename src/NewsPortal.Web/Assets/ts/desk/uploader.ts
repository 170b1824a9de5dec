import { postForm } from './server';

/** The library's own page: what was uploaded is seen by loading it anew. */
export function offerLibraryUploads(): void {
  for (const place of document.querySelectorAll<HTMLElement>('[data-reload]')) {
    const uploader = new Uploader(place.querySelector('[data-uploader]')!, () => {
      if (uploader.isEmpty()) location.assign(location.pathname);
    });
    uploader.start();
  }
}

/** Files with their words, sent one at a time: a bad one does not cost the others. */
export class Uploader {
  private readonly files = new Map<HTMLElement, File>();
  private readonly queue: HTMLElement;
  private readonly send: HTMLButtonElement;

  constructor(private readonly root: HTMLElement, private readonly stored: (choice: HTMLElement) => void) {
    this.queue = root.querySelector('[data-queue]')!;
    this.send = root.querySelector('[data-send]')!;
  }

  start(): void {
    const input = this.root.querySelector<HTMLInputElement>('[data-files]')!;
    input.addEventListener('change', () => {
      this.take(input.files);
      input.value = '';
    });
    const drop = this.root.querySelector<HTMLElement>('.uploader__drop')!;
    for (const type of ['dragover', 'dragleave', 'drop']) {
      drop.addEventListener(type, event => {
        event.preventDefault();
        drop.classList.toggle('uploader__drop--over', type === 'dragover');
      });
    }
    drop.addEventListener('drop', event => this.take(event.dataTransfer?.files ?? null));
    this.send.addEventListener('click', () => void this.sendAll());
    this.queue.addEventListener('keydown', event => {
      if (event.key !== 'Enter' || event.isComposing || (event.target as Element).closest('button')) return;
      event.preventDefault();
      void this.sendAll();
    });
  }

  isEmpty(): boolean {
    return this.files.size === 0;
  }

  private take(files: FileList | null): void {
    const rows = [...(files ?? [])].map(file => this.row(file));
    this.send.hidden = this.files.size === 0;
    rows[0]?.querySelector<HTMLElement>('[data-caption]')?.focus();
  }

  private row(file: File): HTMLElement {
    const template = this.root.querySelector<HTMLTemplateElement>('template[data-file]')!;
    const row = template.content.firstElementChild!.cloneNode(true) as HTMLElement;
    row.querySelector('[data-name]')!.textContent = file.name;
    const thumb = row.querySelector<HTMLImageElement>('[data-thumb]')!;
    const reader = new FileReader();
    reader.addEventListener('load', () => (thumb.src = String(reader.result)));
    reader.readAsDataURL(file);
    row.querySelector('[data-remove]')!.addEventListener('click', () => this.drop(row));
    this.files.set(row, file);
    this.queue.append(row);
    return row;
  }

  private drop(row: HTMLElement): void {
    this.files.delete(row);
    row.remove();
    this.send.hidden = this.files.size === 0;
  }

  private async sendAll(): Promise<void> {
    this.send.disabled = true;
    for (const [row, file] of [...this.files]) await this.sendOne(row, file);
    this.send.disabled = false;
  }

  private async sendOne(row: HTMLElement, file: File): Promise<void> {
    const form = new FormData();
    form.set('Files', file);
    for (const input of row.querySelectorAll<HTMLInputElement>('input')) form.set(input.name, input.value);
    const answer = document.createElement('div');
    try {
      answer.innerHTML = await postForm(this.root.dataset.address!, form);
    } catch {
      this.refuse(row, this.root.dataset.failed ?? '');
      return;
    }
    const choice = answer.querySelector<HTMLElement>('[data-choice]');
    if (!choice) {
      this.refuse(row, answer.querySelector('[data-refused]')?.textContent ?? '');
      return;
    }
    // The words just typed, also where the library knew the same picture under others.
    choice.dataset.caption = String(form.get('Captions') || choice.dataset.caption || '');
    choice.dataset.alt = String(form.get('AltTexts') || choice.dataset.alt || '');
    this.drop(row);
    this.stored(choice);
  }

  private refuse(row: HTMLElement, words: string): void {
    const error = row.querySelector<HTMLElement>('[data-error]')!;
    error.textContent = words;
    error.hidden = false;
  }
}
