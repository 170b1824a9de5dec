import { tidy } from './file-names';
import { paintThumbnail } from './thumbnails';
import { Cause, NotSent, upload } from './upload-request';
import { StoredWords } from './stored-words';

export type RowState = 'waiting' | 'sending' | 'processing' | 'done' | 'failed';

/** @param isNew False when only its words were saved, or when it was sent for something that is over. */
export type Stored = (result: HTMLElement, isNew: boolean) => void;

/** What every row of an uploader shares. */
export interface Frame {
  address: string;
  /** Sentences of the page by name. */
  words: DOMStringMap;
  /** Credit for rows that have none of their own. */
  credit: () => string;
  changed: () => void;
  stored: Stored;
}

let rows = 0;

/** One file on its way into the library: its words, how far it came, what became of it. */
export class UploadRow {
  state: RowState = 'waiting';
  /** Trying again may help: not where the file itself is wrong. */
  mayRetry = true;
  /** Lost on the way, not refused. */
  isLost = false;
  /** Sent for what the page is doing now. */
  isWanted = true;
  /** An earlier sending may have arrived all the same: only its answer is known to be lost. */
  private wasLost = false;
  private stopping = new AbortController();
  private left = new Map<HTMLInputElement, string>();
  private words?: StoredWords;
  private readonly error: HTMLElement;
  private readonly progress: HTMLProgressElement;

  constructor(readonly element: HTMLElement, private readonly file: File, private readonly frame: Frame) {
    this.error = this.find('[data-error]');
    this.progress = this.find<HTMLProgressElement>('progress');
    this.error.id = `upload-error-${++rows}`;
    const name = this.find('[data-name]');
    name.id = `upload-name-${rows}`;
    name.textContent = file.name;
    this.find('[role="group"]').setAttribute('aria-labelledby', name.id);
    this.find('[data-saved]').id = `upload-saved-${rows}`;
    this.progress.setAttribute('aria-label', `${frame.words.progress ?? ''} ${file.name}`);
    for (const button of element.querySelectorAll('button')) {
      button.setAttribute('aria-label', `${button.textContent || button.title} ${file.name}`);
    }
    void paintThumbnail(file, this.find<HTMLCanvasElement>('canvas'));
    this.show('waiting', 0);
    if (file.size > Number(frame.words.most)) this.fail(frame.words.tooLarge, false);
  }

  /** Something a person would miss if the page were gone. */
  get isUnsent(): boolean {
    return this.state === 'done' ? this.words?.isUnsaved === true : this.state !== 'failed' || this.mayRetry;
  }

  /** Its number in the library, once it is there. */
  get picture(): string | undefined {
    return this.element.querySelector<HTMLElement>('[data-outcome] [data-choice]')?.dataset.id;
  }

  async send(): Promise<void> {
    this.clearError();
    this.stopping = new AbortController();
    this.show('sending', 0);
    try {
      const form = await this.form();
      this.take(await upload(this.frame.address, form, share => this.advance(share), this.stopping.signal));
    } catch (error) {
      await this.lose(error instanceof NotSent ? error.reason : 'server');
    }
    await this.saved();
  }

  /** Gives up what is being sent; it stays here to be sent again. */
  stop(): void {
    this.stopping.abort();
  }

  /**
   * Saves words that were typed since, and waits for it.
   * @param isAsked By a person in this row.
   */
  async saved(isAsked = false): Promise<boolean> {
    return this.words ? this.words.save(isAsked) : true;
  }

  focusWrong(): void {
    this.element.closest('details')?.setAttribute('open', '');
    const inputs = this.inputs();
    (inputs.find(isWrong) ?? (this.state === 'done' ? inputs[0] : this.find('[data-retry]')))?.focus();
    // Why stands under the fields: on a phone it would lie under the dialog's foot.
    if (this.state === 'done') this.find('[data-saved]').scrollIntoView({ block: 'nearest' });
  }

  private find<T extends HTMLElement = HTMLElement>(selector: string): T {
    return this.element.querySelector<T>(selector)!;
  }

  private inputs(): HTMLInputElement[] {
    return [...this.element.querySelectorAll<HTMLInputElement>('input[name]')];
  }

  private async form(): Promise<FormData> {
    const form = new FormData();
    const file = await tidy(this.file);
    form.set('Files', file, file.name);
    this.left = new Map(this.inputs().map(input => [input, input.value]));
    for (const [input, value] of this.left) form.set(input.name, value.trim());
    form.set('DefaultCredit', this.frame.credit());
    return form;
  }

  private advance(share: number): void {
    if (share < 1) this.show('sending', Math.floor(share * 100));
    else this.show('processing', 100);
  }

  private take(html: string): void {
    const answer = new DOMParser().parseFromString(html, 'text/html');
    const result = answer.querySelector<HTMLElement>('[data-result]');
    if (!result || result.dataset.result === 'refused') {
      this.refuse(answer);
      return;
    }
    this.find('[data-outcome]').replaceChildren(document.adoptNode(result));
    const { stored, changed } = this.frame;
    const isOurs = this.wasLost && result.dataset.untouched === 'yes';
    const typed = { left: this.left, isFor: result.dataset.result === 'stored' || isOurs };
    this.words = new StoredWords(this.element, result, saved => stored(saved, false), changed, typed);
    this.show('done', 100);
    stored(result, this.isWanted);
  }

  private refuse(answer: Document): void {
    const reasons = [...answer.querySelectorAll<HTMLElement>('[data-field]')];
    for (const input of this.inputs()) {
      if (reasons.some(r => r.dataset.field === input.dataset.word)) input.setAttribute('aria-invalid', 'true');
    }
    const words = reasons.map(r => r.textContent!.trim()).join(' ') || this.frame.words.server;
    this.fail(words, answer.querySelector('[data-final="yes"]') === null);
  }

  private async lose(cause: Cause): Promise<void> {
    const isReadable = await this.file.slice(0, 1).arrayBuffer().then(() => true, () => false);
    this.isLost = isReadable && cause === 'network';
    this.wasLost = true;
    this.fail(isReadable ? this.frame.words[cause] : this.frame.words.unreadable, cause !== 'tooLarge');
    if (cause === 'stopped') this.find('[data-retry]').focus();
  }

  private fail(words: string | undefined, mayRetry: boolean): void {
    this.mayRetry = mayRetry;
    this.element.toggleAttribute('data-final', !mayRetry);
    this.error.textContent = words ?? '';
    this.error.hidden = false;
    for (const input of this.inputs()) {
      if (isWrong(input)) input.setAttribute('aria-describedby', this.error.id);
    }
    this.show('failed', 0);
  }

  private clearError(): void {
    this.isLost = false;
    this.error.hidden = true;
    for (const input of this.inputs()) {
      input.removeAttribute('aria-invalid');
      input.removeAttribute('aria-describedby');
    }
  }

  private show(state: RowState, percent: number): void {
    this.state = state;
    this.element.dataset.state = state;
    this.find('[data-state-words]').textContent = (this.frame.words[state] ?? '').replace('{0}', String(percent));
    this.find('[data-retry]').hidden = state !== 'failed' || !this.mayRetry;
    const isMoving = state === 'sending' || state === 'processing';
    this.find('[data-stop]').hidden = !isMoving;
    this.find('[data-remove]').hidden = isMoving;
    this.progress.hidden = state === 'waiting' || state === 'failed';
    if (state === 'processing') this.progress.removeAttribute('value');
    else this.progress.value = percent;
    this.frame.changed();
  }
}

function isWrong(input: HTMLInputElement): boolean {
  return input.getAttribute('aria-invalid') === 'true';
}
