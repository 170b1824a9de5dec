import { getText, later } from './server';

/** A list box under a field, filled by the server while typing (WAI-ARIA combobox pattern). */
export class Suggestions {
  readonly list = document.createElement('div');
  private current = -1;
  private readonly fetchLater = later(180, () => void this.fetch());

  constructor(
    private readonly field: HTMLInputElement, private readonly address: string, private readonly choose: (name: string) => void,
  ) {
    this.list.className = 'tags__suggestions';
    this.list.id = 'tag-suggestions';
    this.list.setAttribute('role', 'listbox');
    this.list.hidden = true;
    field.setAttribute('role', 'combobox');
    field.setAttribute('aria-autocomplete', 'list');
    field.setAttribute('aria-controls', this.list.id);
    field.setAttribute('aria-expanded', 'false');
    this.list.addEventListener('pointerdown', event => {
      const option = (event.target as Element).closest('[role="option"]');
      event.preventDefault();
      if (option) this.choose(option.textContent ?? '');
    });
  }

  ask(): void {
    this.fetchLater();
  }

  close(): void {
    this.list.hidden = true;
    this.current = -1;
    this.field.setAttribute('aria-expanded', 'false');
    this.field.removeAttribute('aria-activedescendant');
  }

  /** True when the key was for the list. */
  press(event: KeyboardEvent): boolean {
    const options = this.options();
    if (this.list.hidden || options.length === 0) return false;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      this.mark((this.current + (event.key === 'ArrowDown' ? 1 : options.length - 1 + Number(this.current < 0))) % options.length);
    } else if (event.key === 'Enter' && this.current >= 0) {
      this.choose(options[this.current].textContent ?? '');
    } else if (event.key === 'Escape') {
      this.close();
    } else return false;
    event.preventDefault();
    return true;
  }

  private options(): HTMLElement[] {
    return [...this.list.querySelectorAll<HTMLElement>('[role="option"]')];
  }

  private mark(index: number): void {
    this.current = index;
    this.options().forEach((option, i) => option.setAttribute('aria-selected', String(i === index)));
    this.field.setAttribute('aria-activedescendant', `tag-suggestion-${index}`);
  }

  private async fetch(): Promise<void> {
    const typed = this.field.value.trim();
    if (!typed) return this.close();
    try {
      const names = JSON.parse(await getText(`${this.address}?tim=${encodeURIComponent(typed)}`)) as string[];
      if (this.field.value.trim() === typed && document.activeElement === this.field) this.show(names);
    } catch {
      this.close();
    }
  }

  private show(names: string[]): void {
    this.close();
    this.list.replaceChildren(...names.map((name, index) => {
      const option = document.createElement('div');
      option.setAttribute('role', 'option');
      option.id = `tag-suggestion-${index}`;
      option.textContent = name;
      return option;
    }));
    this.list.hidden = names.length === 0;
    this.field.setAttribute('aria-expanded', String(names.length > 0));
  }
}
