import { isSendingForm } from './forms';
import { Frame, Stored, UploadRow } from './upload-row';

/** How many travel at once: more would only make each of them slower on a phone. */
const together = 3;

/** Files with their words on their way into the library. Whatever fails stays here and can be tried again. */
export class Uploader {
  private rows: UploadRow[] = [];
  private queue: UploadRow[] = [];
  private running = 0;
  private readonly list: HTMLElement;
  private readonly credit: HTMLInputElement;
  private readonly frame: Frame;

  constructor(
    private readonly root: HTMLElement, stored: Stored, private readonly finished: () => void = () => undefined,
    private readonly changed: () => void = () => undefined,
  ) {
    this.list = this.find('[data-rows-of-files]');
    this.credit = this.find<HTMLInputElement>('[data-credit-of-all]');
    this.frame = {
      address: root.dataset.address!, words: root.dataset, credit: () => this.credit.value.trim(), stored,
      changed: () => this.count(),
    };
  }

  /** Something that was taken for what the page is doing now has not arrived yet. */
  get isBusy(): boolean {
    return this.rows.some(r => r.isWanted && r.state !== 'done' && r.state !== 'failed');
  }

  start(): this {
    for (const input of this.root.querySelectorAll<HTMLInputElement>('input[type="file"]')) {
      input.addEventListener('change', () => {
        this.take([...(input.files ?? [])]);
        input.value = '';
      });
    }
    this.credit.addEventListener('input', () => this.suggestCredit());
    this.find('[data-send]').addEventListener('click', () => this.press('waiting'));
    this.find('[data-retry-all]').addEventListener('click', () => this.press('failed'));
    this.find('[data-clear-done]').addEventListener('click', () => this.clearDone());
    this.root.addEventListener('keydown', event => this.pressed(event));
    addEventListener('online', () => this.push(this.rows.filter(r => r.state === 'failed' && r.isLost)));
    addEventListener('beforeunload', event => {
      const isPutAway = isSendingForm() && this.root.closest('dialog:not([open])') !== null;
      if (!isPutAway && this.rows.some(r => r.isUnsent)) event.preventDefault();
    });
    return this;
  }

  /** What is in hand or on its way belongs to something that is over, unless it is sent from now on. */
  begin(): void {
    for (const row of this.rows) row.isWanted = false;
  }

  take(files: File[]): void {
    const template = this.find<HTMLTemplateElement>('template');
    for (const file of files) {
      const element = template.content.firstElementChild!.cloneNode(true) as HTMLElement;
      this.list.append(element);
      const row = new UploadRow(element, file, this.frame);
      this.rows.push(row);
      element.querySelector('[data-remove]')!.addEventListener('click', () => this.remove(row));
      element.querySelector('[data-stop]')!.addEventListener('click', () => row.stop());
      element.querySelector('[data-retry]')!.addEventListener('click', () => this.push([row]));
    }
    this.suggestCredit();
    this.count();
    if (files.length > 0) this.credit.focus();
  }

  /** False when words typed for a picture that is wanted could not be saved: the cursor stands there then. */
  async saved(chosen: ReadonlyMap<string, unknown>): Promise<boolean> {
    const asked = this.rows.filter(r => r.isWanted || chosen.has(r.picture ?? ''));
    const saved = await Promise.all(asked.map(r => r.saved()));
    asked[saved.indexOf(false)]?.focusWrong();
    return !saved.includes(false);
  }

  /** Numbers of what is stored, in the order of the rows. */
  pictures(): string[] {
    return this.rows.map(r => r.picture ?? '');
  }

  private find<T extends HTMLElement = HTMLElement>(selector: string): T {
    return this.root.querySelector<T>(selector)!;
  }

  private sendAll(state: 'waiting' | 'failed'): void {
    this.push(this.rows.filter(r => r.state === state && r.mayRetry));
  }

  /** The button that was pressed goes away; the focus goes on to what tells of the progress. */
  private press(state: 'waiting' | 'failed'): void {
    this.sendAll(state);
    this.find('[data-summary]').focus();
  }

  private push(rows: UploadRow[]): void {
    for (const row of rows) row.isWanted = true;
    this.queue.push(...rows.filter(r => !this.queue.includes(r)));
    while (this.running < together && this.queue.length > 0) void this.run(this.queue.shift()!);
  }

  private async run(row: UploadRow): Promise<void> {
    this.running++;
    await row.send();
    this.running--;
    this.push([]);
    this.count();
    if (this.running > 0) return;
    this.finished();
    // Where nobody is at work meanwhile, the cursor goes to what is missing.
    const focused = document.activeElement;
    if (!(focused instanceof HTMLInputElement) && !this.list.contains(focused)) {
      this.rows.find(r => r.state === 'failed' && r.mayRetry)?.focusWrong();
    }
  }

  private remove(row: UploadRow): void {
    this.rows = this.rows.filter(r => r !== row);
    this.queue = this.queue.filter(r => r !== row);
    row.element.remove();
    this.count();
    this.find('[data-files]').focus();
  }

  /** Takes rows away of which nothing is left to do. */
  clearDone(): void {
    for (const row of this.rows.filter(r => r.state === 'done' && !r.isUnsent)) this.remove(row);
  }

  private suggestCredit(): void {
    for (const input of this.list.querySelectorAll<HTMLInputElement>('[data-word="Credit"]')) {
      input.placeholder = this.credit.value;
    }
  }

  /** Enter sends what waits; in a row that is stored it only saves. */
  private pressed(event: KeyboardEvent): void {
    const input = event.target as HTMLElement;
    if (event.key !== 'Enter' || event.isComposing || !(input instanceof HTMLInputElement)) return;
    event.preventDefault();
    const row = this.rows.find(r => r.element.contains(input));
    if (row?.state === 'done') void row.saved(true);
    else if (row?.state === 'failed') this.push(row.mayRetry ? [row] : []);
    else this.sendAll('waiting');
  }

  private count(): void {
    const of = (...states: string[]): number => this.rows.filter(r => states.includes(r.state)).length;
    const waiting = of('waiting');
    const send = this.find('[data-send]');
    send.hidden = waiting === 0;
    send.textContent = (send.dataset.words ?? '').replace('{0}', String(waiting));
    this.find('[data-retry-all]').hidden = this.rows.filter(r => r.state === 'failed' && r.mayRetry).length < 2;
    this.find('[data-clear-done]').hidden = of('done') === 0 || this.running > 0;
    this.find('[data-of-all]').hidden = this.rows.length === 0;
    const said = this.find('[data-summary]');
    const numbers = [of('done'), this.rows.length, of('sending', 'processing'), of('failed'), waiting];
    const words = (said.dataset.words ?? '').replace(/\{(\d)\}/g, (_, i: string) => String(numbers[Number(i)]));
    // Only the first part may count nothing.
    const parts = words.split(' · ').filter((part, i) => i === 0 || !part.startsWith('0 '));
    const shown = this.rows.length === 0 ? '' : parts.join(' · ');
    if (said.textContent !== shown) said.textContent = shown;
    this.changed();
  }
}
