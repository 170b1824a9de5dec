import { postForm } from './server';

/** What stood in the fields when the picture left, and whether the picture is to have what was typed. */
export interface Typed {
  left: ReadonlyMap<HTMLInputElement, string>;
  isFor: boolean;
}

/** Words of a picture that has just been stored: read from the file, corrected on the spot, saved as one goes. */
export class StoredWords {
  /** What the library has. */
  private sent: string;
  /** Somebody else has saved other words meanwhile, and they stand in the row to be read. */
  private isOvertaken = false;
  private saving: Promise<boolean> = Promise.resolve(true);
  private readonly inputs: HTMLInputElement[];
  private readonly status: HTMLElement;

  constructor(
    row: HTMLElement, private result: HTMLElement, private readonly stored: (result: HTMLElement) => void,
    private readonly changed: () => void, typed: Typed,
  ) {
    this.inputs = [...row.querySelectorAll<HTMLInputElement>('input[name]')];
    this.status = row.querySelector('[data-saved]')!;
    row.querySelector<HTMLElement>('[data-words]')!.hidden = !result.dataset.address;
    for (const input of this.inputs) input.addEventListener('change', () => void this.save());
    const unused = this.inputs.filter(input => !typed.isFor && isOther(input, this.has(input)));
    if (unused.length > 0) {
      const said = row.querySelector<HTMLElement>('[data-typed]')!;
      said.textContent = (said.dataset.typed ?? '').replace('{0}', unused.map(i => i.value.trim()).join(' · '));
      said.hidden = false;
    }
    for (const input of this.inputs) {
      if (!typed.isFor || !this.isEdit(input, typed)) input.value = this.has(input);
    }
    this.sent = this.inputs.map(i => this.has(i).trim()).join('\n');
  }

  get isUnsaved(): boolean {
    return this.written() !== this.sent;
  }

  /**
   * False when the words could not be saved; the reason stands in the row.
   * @param isAsked By a person in the row, who may so replace what somebody else has saved.
   */
  save(isAsked = false): Promise<boolean> {
    const mayReplace = isAsked && this.isOvertaken;
    this.saving = this.saving.then(() => {
      if (!this.isUnsaved) return true;
      return this.isOvertaken && !mayReplace ? false : this.post();
    });
    return this.saving;
  }

  /** In the library. */
  private has(input: HTMLInputElement): string {
    return this.result.dataset[input.dataset.word!.toLowerCase()] ?? '';
  }

  /** Typed since the picture left; if an earlier sending had arrived, since that. */
  private isEdit(input: HTMLInputElement, typed: Typed): boolean {
    return input.value !== typed.left.get(input)
      || (this.result.dataset.result === 'known' && isOther(input, this.has(input)));
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
      if (answer.dataset.result === 'refused') return this.refuse(answer);
      this.result.replaceWith(document.adoptNode(answer));
      this.result = answer;
      this.isOvertaken = false;
      this.sent = words;
      this.stored(answer);
      return !this.say(this.status.dataset.done);
    } catch {
      return this.say(this.status.dataset.lost, true);
    }
  }

  /** Always false. */
  private refuse(answer: HTMLElement): false {
    const reasons = [...answer.querySelectorAll<HTMLElement>('[data-field]')];
    if (answer.dataset.version) {
      this.result.dataset.version = answer.dataset.version;
      this.isOvertaken = true;
    }
    this.say(reasons.map(r => r.textContent!.trim()).join(' '), true);
    for (const input of this.inputs) {
      if (reasons.some(r => r.dataset.field === input.dataset.word)) input.setAttribute('aria-invalid', 'true');
    }
    return false;
  }

  /** Always false, to be returned where saving failed. */
  private say(words: string | undefined, isBad = false): false {
    this.status.textContent = words ?? '';
    this.status.classList.toggle('field__error', isBad);
    for (const input of this.inputs) {
      input.removeAttribute('aria-invalid');
      if (isBad) input.setAttribute('aria-describedby', this.status.id);
      else input.removeAttribute('aria-describedby');
    }
    this.changed();
    return false;
  }
}

/** Something was typed, and it is not this. */
function isOther(input: HTMLInputElement, words: string): boolean {
  return input.value.trim() !== '' && input.value.trim() !== words.trim();
}
