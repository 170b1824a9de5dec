/** Lists of rows whose order matters: signers, events. Empty rows stand ready for those without a script. */
export function offerRows(): void {
  for (const list of document.querySelectorAll<HTMLElement>('[data-rows]')) new Rows(list).start();
}

class Rows {
  constructor(private readonly list: HTMLElement) {}

  start(): void {
    for (const row of this.rows().slice(1)) if (isEmpty(row)) row.remove();
    const add = document.createElement('button');
    add.type = 'button';
    add.className = 'button button--small';
    add.textContent = this.list.dataset.add ?? '+';
    add.addEventListener('click', () => this.add());
    this.list.after(add);
    this.list.addEventListener('click', event => this.press(event.target as Element));
  }

  private rows(): HTMLElement[] {
    return [...this.list.querySelectorAll<HTMLElement>('[data-row]')];
  }

  private add(): void {
    const rows = this.rows();
    const row = rows[rows.length - 1].cloneNode(true) as HTMLElement;
    for (const select of row.querySelectorAll('select')) select.selectedIndex = 0;
    this.list.append(row);
    this.changed();
    row.querySelector('select')?.focus();
  }

  private press(target: Element): void {
    const row = target.closest<HTMLElement>('[data-row]');
    if (!row) return;
    if (target.closest('[data-up]')) row.previousElementSibling?.before(row);
    else if (target.closest('[data-down]')) row.nextElementSibling?.after(row);
    else if (target.closest('[data-remove]')) return this.remove(row);
    else return;
    target.closest('button')?.focus();
    this.changed();
  }

  private remove(row: HTMLElement): void {
    if (this.rows().length > 1) {
      ((row.nextElementSibling ?? row.previousElementSibling) as HTMLElement).querySelector('select')?.focus();
      row.remove();
    } else {
      for (const select of row.querySelectorAll('select')) select.selectedIndex = 0;
    }
    this.changed();
  }

  private changed(): void {
    this.rows().forEach((row, index) => {
      for (const select of row.querySelectorAll('select')) {
        const label = select.getAttribute('aria-label') ?? '';
        select.setAttribute('aria-label', label.replace(/\d+/, String(index + 1)));
      }
    });
    this.list.dispatchEvent(new Event('change', { bubbles: true }));
  }
}

function isEmpty(row: HTMLElement): boolean {
  return row.querySelector<HTMLSelectElement>('[data-value]')?.value === '0';
}
