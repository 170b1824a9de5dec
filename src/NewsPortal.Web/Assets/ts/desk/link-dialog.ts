import { Combobox } from '../combobox';
import { getText, later } from './server';
import { replaceSelection, selected } from './text-edits';

/** Where a link is made: to one of our articles, found while typing, or to an address outside. */
export class LinkDialog {
  private text?: HTMLTextAreaElement;
  /** The dialog makes browsers forget where the cursor stood. */
  private place: [number, number] = [0, 0];
  private target = '';
  private asking?: AbortController;
  private readonly find: HTMLInputElement;
  private readonly words: HTMLInputElement;
  private readonly list: HTMLElement;
  private readonly status: HTMLElement;
  private readonly wrong: HTMLElement;
  private readonly choices: Combobox;
  private readonly askLater = later(200, () => void this.ask());

  private constructor(private readonly dialog: HTMLDialogElement) {
    this.find = dialog.querySelector('[data-find]')!;
    this.words = dialog.querySelector('[data-words]')!;
    this.list = dialog.querySelector('[data-choices]')!;
    this.status = dialog.querySelector('[data-status]')!;
    this.wrong = dialog.querySelector('[data-wrong]')!;
    this.choices = new Combobox(this.find, this.list, option => this.take(option));
    this.find.addEventListener('input', () => {
      this.target = '';
      this.askLater();
    });
    dialog.querySelector('[data-close]')!.addEventListener('click', () => dialog.close());
    dialog.querySelector('form')!.addEventListener('submit', event => {
      event.preventDefault();
      this.insert();
    });
    dialog.addEventListener('close', () => this.asking?.abort());
  }

  static find(): LinkDialog | null {
    const dialog = document.querySelector<HTMLDialogElement>('[data-link]');
    return dialog && new LinkDialog(dialog);
  }

  open(text: HTMLTextAreaElement): void {
    this.text = text;
    this.place = [text.selectionStart, text.selectionEnd];
    this.target = '';
    this.words.value = selected(text);
    this.find.value = isWeb(this.words.value) ? this.words.value : '';
    this.status.textContent = this.wrong.textContent = '';
    this.list.replaceChildren();
    this.choices.show();
    this.dialog.showModal();
    this.find.focus();
    if (this.find.value) void this.ask();
  }

  private async ask(): Promise<void> {
    this.asking?.abort();
    const typed = this.find.value.trim();
    this.wrong.textContent = '';
    if (!typed) {
      this.status.textContent = '';
      return this.choices.close();
    }
    this.asking = new AbortController();
    try {
      const address = `${this.dialog.dataset.address}?tim=${encodeURIComponent(typed)}`;
      const found = document.createElement('template');
      found.innerHTML = await getText(address, this.asking.signal);
      this.status.textContent = found.content.querySelector('[data-said]')?.textContent ?? '';
      this.list.replaceChildren(...found.content.querySelectorAll('[role="option"]'));
      this.choices.show();
    } catch (failure) {
      if ((failure as Error).name === 'AbortError') return;
      this.choices.close();
      this.wrong.textContent = this.wrong.dataset.failed ?? '';
    }
  }

  /** The chosen one stands in the field; the words of the link are its headline unless others were selected. */
  private take(option: HTMLElement): void {
    this.target = option.dataset.target ?? '';
    this.find.value = option.dataset.words || this.target;
    this.words.value ||= option.dataset.words ?? '';
    this.choices.close();
    this.status.textContent = option.querySelector('.link-choice__about')?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
    this.words.focus();
    this.words.select();
  }

  private insert(): void {
    const typed = this.find.value.trim();
    const target = this.target || (isWeb(typed) || /^article:\d+$/.test(typed) ? typed : '');
    if (!target) {
      this.wrong.textContent = this.wrong.dataset.none ?? '';
      this.find.focus();
      return;
    }
    this.dialog.close();
    this.text!.setSelectionRange(...this.place);
    replaceSelection(this.text!, `[${escapeWords(this.words.value.trim() || target)}](${escapeAddress(target)})`);
  }
}

function isWeb(text: string): boolean {
  return /^https?:\/\/\S+\.\S+$/i.test(text.trim());
}

function escapeWords(words: string): string {
  return words.replace(/\s+/g, ' ').replace(/[[\]\\]/g, '\\$&');
}

/** An address ends at the first bracket or space. */
function escapeAddress(address: string): string {
  return address.replace(/[()\s]/g, sign => encodeURIComponent(sign).replace('(', '%28').replace(')', '%29'));
}
