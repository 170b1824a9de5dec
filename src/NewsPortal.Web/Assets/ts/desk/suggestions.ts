import { Combobox } from '../combobox';
import { getText, later } from './server';

/** Names offered under a field, filled by the server while typing. */
export class Suggestions {
  readonly list = document.createElement('div');
  private readonly choices: Combobox;
  private readonly fetchLater = later(180, () => void this.fetch());

  constructor(
    private readonly field: HTMLInputElement, private readonly address: string, choose: (name: string) => void,
  ) {
    this.list.className = 'tags__suggestions';
    this.choices = new Combobox(field, this.list, option => choose(option.textContent ?? ''));
  }

  ask(): void {
    this.fetchLater();
  }

  close(): void {
    this.choices.close();
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
    this.list.replaceChildren(...names.map(name => {
      const option = document.createElement('div');
      option.setAttribute('role', 'option');
      option.textContent = name;
      return option;
    }));
    this.choices.show();
  }
}
