import { Combobox } from './combobox';

interface Part {
  text: string;
  isMatch: boolean;
}

interface Suggestion {
  path: string;
  text: Part[];
}

/** As the server's SuggestionList writes it. */
interface Suggestions {
  said: string;
  groups: { name: string; items: Suggestion[] }[];
}

const pause = 150;
const leastTyped = 2;
const started = new WeakSet<HTMLFormElement>();

/** Pages offered under a search box while somebody types, grouped by kind. */
export class SearchBox {
  private readonly field: HTMLInputElement;
  private readonly list = element('div', 'suggestions');
  private readonly said = element('p', 'for-ears');
  private readonly choices: Combobox;
  private asking?: AbortController;
  private timer = 0;

  static on(form: HTMLFormElement): void {
    if (!started.has(form)) new SearchBox(form);
  }

  private constructor(private readonly form: HTMLFormElement) {
    started.add(form);
    this.field = form.querySelector('input[name="q"]')!;
    this.list.setAttribute('aria-label', form.dataset.name ?? '');
    this.said.setAttribute('role', 'status');
    this.choices = new Combobox(this.field, this.list, option => location.assign(option.dataset.path!));
    form.append(this.list, this.said);
    this.field.addEventListener('input', () => this.askLater());
    this.field.addEventListener('blur', () => this.rest());
    form.addEventListener('submit', () => this.rest());
    if (this.field.value !== this.field.defaultValue) this.askLater();
  }

  private askLater(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.ask(), pause);
  }

  private async ask(): Promise<void> {
    this.asking?.abort();
    const typed = this.field.value.trim();
    if (typed.length < leastTyped) return this.rest();
    this.asking = new AbortController();
    try {
      const address = `${this.form.dataset.suggestions}?q=${encodeURIComponent(typed)}`;
      const answer = await fetch(address, { signal: this.asking.signal });
      if (answer.ok) this.show((await answer.json()) as Suggestions);
      else this.rest();
    } catch (failure) {
      // An answer nobody waits for any more says nothing about this question.
      if ((failure as Error).name !== 'AbortError') this.rest();
    }
  }

  private show(suggestions: Suggestions): void {
    this.list.replaceChildren(...suggestions.groups.map(group => {
      const box = element('div');
      box.setAttribute('role', 'group');
      box.setAttribute('aria-label', group.name);
      const name = element('p', 'suggestions__name', group.name);
      name.setAttribute('aria-hidden', 'true');
      box.append(name, ...group.items.map(optionOf));
      return box;
    }));
    this.choices.show();
    this.said.textContent = suggestions.said;
  }

  private rest(): void {
    clearTimeout(this.timer);
    this.asking?.abort();
    this.choices.close();
    this.list.replaceChildren();
    this.said.textContent = '';
  }
}

function optionOf(suggestion: Suggestion): HTMLElement {
  const option = element('div', 'suggestions__item');
  option.setAttribute('role', 'option');
  option.dataset.path = suggestion.path;
  option.append(...suggestion.text.map(part => (part.isMatch ? element('mark', '', part.text) : part.text)));
  return option;
}

function element(name: string, className = '', text = ''): HTMLElement {
  const made = document.createElement(name);
  made.className = className;
  made.textContent = text;
  return made;
}
