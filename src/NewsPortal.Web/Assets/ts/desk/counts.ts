/** Says how long a text is beside its limit, and keeps single lines single. */
export function countCharacters(): void {
  for (const field of document.querySelectorAll<HTMLTextAreaElement>('[data-count]')) count(field);
  for (const field of document.querySelectorAll<HTMLTextAreaElement>('[data-line]')) keepOnOneLine(field);
}

function count(field: HTMLTextAreaElement): void {
  const limit = Number(field.dataset.count);
  const shown = document.createElement('span');
  shown.className = 'field__count';
  shown.setAttribute('aria-hidden', 'true');
  field.after(shown);
  const update = (): void => {
    shown.textContent = `${field.value.length} / ${limit}`;
    shown.classList.toggle('field__count--over', field.value.length > limit);
  };
  field.addEventListener('input', update);
  update();
}

function keepOnOneLine(field: HTMLTextAreaElement): void {
  field.addEventListener('keydown', event => {
    if (event.key === 'Enter' && !event.isComposing) event.preventDefault();
  });
  field.addEventListener('input', () => {
    if (!field.value.includes('\n')) return;
    const at = field.selectionStart;
    field.value = field.value.replace(/\s*\n\s*/g, ' ');
    field.setSelectionRange(at, at);
  });
}
