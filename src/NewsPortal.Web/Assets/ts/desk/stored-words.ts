import { postForm } from './server';

/** Words of a picture that has just been stored: read from the file, corrected on the spot, saved as one goes. */
export class StoredWords {
  /** What the library has. */
  private sent: string;
  private saving: Promise<boolean> = Promise.resolve(true);
  private readonly inputs: HTMLInputElement[];
  private readonly status: HTMLElement;

  /** @param left The values as they were when the picture left: what was typed since is not overwritten. */
  constructor(
    row: HTMLElement, private result: HTMLElement, private readonly stored: (result: HTMLElement) => void,
    private readonly changed: () => void, left: Map<HTMLInputElement, string>,
  ) {
    this.inputs = [...row.querySelectorAll<HTMLInputElement>('input[name]')];
    this.status = row.querySelector('[data-saved]')!;
    const mayEdit = Boolean(result.dataset.address);
    for (const input of this.inputs) {
      input.readOnly = !mayEdit;
      input.closest('label')!.hidden = !mayEdit && input.value === '';
      input.addEventListener('change', () => void this.save());
    }
    this.sent = mayEdit ? this.fill(left) : this.written();
    row.querySelector<HTMLElement>('[data-typed]')!.hidden = mayEdit || this.sent.trim() === '';
  }

  get isUnsaved(): boolean {
    return this.written() !== this.sent;
  }

  /** False when the words could not be saved; the reason stands in the row. */
  save(): Promise<boolean> {
    this.saving = this.saving.then(() => (this.isUnsaved ? this.post() : true));
    return this.saving;
  }

  /** Returns what the library has, in the way of written(). */
  private fill(left: Map<HTMLInputElement, string>): string {
    const words = this.inputs.map(input => {
      const copy = input.cloneNode() as HTMLInputElement;
      copy.value = this.result.dataset[input.dataset.word!.toLowerCase()] ?? '';
      if (input.value === left.get(input)) input.value = copy.value;
      return copy.value.trim();
    });
    return words.join('\n');
  }

  private written(): string {
    return this.inputs.map(i => i.value.trim()).join('\n');
  }

  private async post(): Promise<boolean> {
    const words = this.written();
    const form = new FormData();
    for (const input of this.inputs) form.set(input.dataset.word!, input.value.trim());
    form.set('Version', this.result.dataset.version!);
    this.say(this.status.dataset.saving);
    try {
      const answer = new DOMParser().parseFromString(
        await postForm(this.result.dataset.address!, form), 'text/html').querySelector<HTMLElement>('[data-result]')!;
      if (answer.dataset.result === 'refused') return this.say(answer.textContent!.trim(), true);
      this.result.replaceWith(document.adoptNode(answer));
      this.result = answer;
      this.sent = words;
      this.stored(answer);
      return !this.say(this.status.dataset.done);
    } catch {
      return this.say(this.status.dataset.lost, true);
    }
  }

  /** Always false, to be returned where saving failed. */
  private say(words: string | undefined, isBad = false): false {
    this.status.textContent = words ?? '';
    this.status.classList.toggle('field__error', isBad);
    this.changed();
    return false;
  }
}
