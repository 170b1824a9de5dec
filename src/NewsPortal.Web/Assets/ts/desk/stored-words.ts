import { postForm } from './server';

/** Words of a picture that has just been stored: read from the file, corrected on the spot, saved as one goes. */
export class StoredWords {
  private sent: string;
  private saving: Promise<boolean> = Promise.resolve(true);
  private readonly inputs: HTMLInputElement[];
  private readonly status: HTMLElement;

  constructor(
    row: HTMLElement, private result: HTMLElement, private readonly stored: (result: HTMLElement) => void,
    private readonly changed: () => void,
  ) {
    this.inputs = [...row.querySelectorAll<HTMLInputElement>('input[name]')];
    this.status = row.querySelector('[data-saved]')!;
    const mayEdit = Boolean(result.dataset.address);
    for (const input of this.inputs) {
      if (mayEdit) input.value = result.dataset[input.dataset.word!.toLowerCase()] ?? '';
      input.readOnly = !mayEdit;
      input.closest('label')!.hidden = !mayEdit && input.value === '';
      input.addEventListener('change', () => void this.save());
    }
    this.sent = this.written();
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
