import { Suggestions } from './suggestions';

/** Typed words become chips at a comma or Enter; the form still sends one text field, names between commas. */
export function offerTags(): void {
  for (const box of document.querySelectorAll<HTMLElement>('[data-tags]')) new TagBox(box).start();
}

class TagBox {
  private names: string[] = [];
  private readonly sent: HTMLInputElement;
  private readonly typed = document.createElement('input');
  private readonly suggestions: Suggestions;

  constructor(private readonly box: HTMLElement) {
    this.sent = box.querySelector('input')!;
    this.suggestions = new Suggestions(this.typed, box.dataset.suggest ?? '', name => this.add(name));
  }

  start(): void {
    this.typed.id = this.sent.id;
    this.typed.className = 'tags__typed';
    this.typed.autocomplete = 'off';
    for (const name of ['aria-describedby', 'aria-invalid']) {
      const value = this.sent.getAttribute(name);
      if (value) this.typed.setAttribute(name, value);
    }
    for (const name of ['id', 'autocomplete', 'aria-describedby', 'aria-invalid']) this.sent.removeAttribute(name);
    this.sent.type = 'hidden';
    this.box.classList.add('tags--live');
    this.box.append(this.typed, this.suggestions.list);
    this.typed.addEventListener('keydown', event => this.press(event));
    this.typed.addEventListener('input', () => this.type());
    this.typed.addEventListener('blur', () => setTimeout(() => this.add(this.typed.value), 150));
    this.add(this.sent.value);
  }

  private press(event: KeyboardEvent): void {
    if (event.isComposing || event.defaultPrevented) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      this.add(this.typed.value);
    } else if (event.key === 'Backspace' && this.typed.value === '' && this.names.length > 0) {
      event.preventDefault();
      this.typed.value = this.names.pop()!;
      this.draw();
    }
  }

  private type(): void {
    if (/[,;\n]/.test(this.typed.value)) this.add(this.typed.value);
    else {
      this.suggestions.ask();
      this.write();
    }
  }

  private add(text: string): void {
    for (const name of text.split(/[,;\n]/).map(n => n.normalize('NFC').trim().replace(/\s+/g, ' '))) {
      const known = this.names.some(n => n.toLowerCase() === name.toLowerCase());
      if (name && !known) this.names.push(name);
    }
    this.typed.value = '';
    this.suggestions.close();
    this.draw();
  }

  private draw(): void {
    for (const chip of this.box.querySelectorAll('.tag')) chip.remove();
    this.typed.before(...this.names.map(name => this.chip(name)));
    this.write();
  }

  private chip(name: string): HTMLElement {
    const chip = document.createElement('span');
    const remove = document.createElement('button');
    chip.className = 'tag';
    chip.textContent = name;
    remove.type = 'button';
    remove.className = 'tool tool--remove';
    remove.setAttribute('aria-label', `${this.box.dataset.remove} ${name}`);
    remove.addEventListener('click', () => {
      this.names = this.names.filter(n => n !== name);
      this.draw();
      this.typed.focus();
    });
    chip.append(remove);
    return chip;
  }

  /** What is typed but not yet a chip is sent too. */
  private write(): void {
    const value = [...this.names, this.typed.value.trim()].filter(Boolean).join(', ');
    if (this.sent.value === value) return;
    this.sent.value = value;
    this.sent.dispatchEvent(new Event('change', { bubbles: true }));
  }
}
