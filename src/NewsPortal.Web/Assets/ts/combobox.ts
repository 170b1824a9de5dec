/**
 * A field with a list of options under it (WAI-ARIA APG, combobox with list autocomplete): arrows move, Enter chooses,
 * Escape closes, the down arrow opens again. Whoever fills the list calls `show`.
 */
export class Combobox {
  private static lists = 0;
  private current = -1;

  constructor(
    private readonly field: HTMLInputElement, private readonly list: HTMLElement,
    private readonly choose: (option: HTMLElement) => void,
  ) {
    list.id ||= `choices-${++Combobox.lists}`;
    list.setAttribute('role', 'listbox');
    list.hidden = true;
    // A field of type search may have no other role (ARIA in HTML).
    if (field.type === 'search') field.type = 'text';
    field.setAttribute('role', 'combobox');
    field.setAttribute('aria-autocomplete', 'list');
    field.setAttribute('aria-controls', list.id);
    field.setAttribute('aria-expanded', 'false');
    field.addEventListener('keydown', event => this.press(event));
    // The field keeps the focus while the mouse is in the list.
    list.addEventListener('pointerdown', event => event.preventDefault());
    list.addEventListener('click', event => {
      const option = (event.target as Element).closest<HTMLElement>('[role="option"]');
      if (option) this.choose(option);
    });
  }

  get isOpen(): boolean {
    return !this.list.hidden;
  }

  /** Shows the list as it now is, or hides it when it is empty. */
  show(): void {
    this.close();
    const options = this.options();
    options.forEach((option, index) => {
      option.id = `${this.list.id}-${index}`;
      option.setAttribute('aria-selected', 'false');
    });
    this.list.hidden = options.length === 0;
    this.field.setAttribute('aria-expanded', String(this.isOpen));
  }

  close(): void {
    this.list.hidden = true;
    this.mark(-1);
    this.field.setAttribute('aria-expanded', 'false');
  }

  private options(): HTMLElement[] {
    return [...this.list.querySelectorAll<HTMLElement>('[role="option"]')];
  }

  private press(event: KeyboardEvent): void {
    if (event.isComposing || (!this.isOpen && !this.reopens(event))) return;
    const options = this.options();
    // One stop more than there are options: the field itself, with nothing marked.
    const stops = options.length + 1;
    if (event.key === 'ArrowDown') this.mark(((this.current + 2) % stops) - 1);
    else if (event.key === 'ArrowUp') this.mark(((this.current + stops) % stops) - 1);
    else if (event.key === 'Enter' && this.current >= 0) this.choose(options[this.current]);
    else if (event.key === 'Escape') this.close();
    else return;
    event.preventDefault();
    event.stopImmediatePropagation();
  }

  private reopens(event: KeyboardEvent): boolean {
    if (event.key === 'ArrowDown') this.show();
    return this.isOpen;
  }

  private mark(index: number): void {
    this.current = index;
    const options = this.options();
    options.forEach((option, i) => option.setAttribute('aria-selected', String(i === index)));
    if (index < 0) return this.field.removeAttribute('aria-activedescendant');
    this.field.setAttribute('aria-activedescendant', options[index].id);
    options[index].scrollIntoView({ block: 'nearest' });
  }
}
