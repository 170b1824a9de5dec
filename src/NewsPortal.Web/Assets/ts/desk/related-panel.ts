import { postForm } from './server';

/**
 * The buttons of the panel of related stories without leaving the page: the server moves, this puts its answer in place
 * and keeps the cursor where it was.
 */
export function offerRelatedPanel(): void {
  const panel = document.querySelector<HTMLElement>('[data-related]');
  const form = panel?.closest('form');
  if (!panel || !form) return;
  const said = document.createElement('p');
  said.className = 'for-ears';
  said.setAttribute('role', 'status');
  panel.after(said);
  start(panel, form, said);
}

/** Moves wait for one another: each starts from what the one before left in the form. */
let before: Promise<void> = Promise.resolve();

function start(panel: HTMLElement, form: HTMLFormElement, said: HTMLElement): void {
  const press = (button: HTMLButtonElement): void => {
    const { value, formAction } = button;
    before = before.then(() => send(form, said, value, formAction.split('#')[0]));
  };
  panel.addEventListener('click', event => {
    const button = (event.target as Element).closest<HTMLButtonElement>('button[name="move"]');
    if (!button) return;
    event.preventDefault();
    press(button);
  });
  panel.addEventListener('keydown', event => {
    if (event.key !== 'Enter' || event.isComposing || !(event.target as Element).matches('[data-find]')) return;
    event.preventDefault();
    press(panel.querySelector('button[value^="Find:"]')!);
  });
}

async function send(form: HTMLFormElement, said: HTMLElement, move: string, address: string): Promise<void> {
  const panel = form.querySelector<HTMLElement>('[data-related]')!;
  const fields = new FormData(form);
  fields.set('move', move);
  panel.setAttribute('aria-busy', 'true');
  try {
    const answer = document.createElement('template');
    answer.innerHTML = await postForm(address, fields);
    const fresh = answer.content.querySelector<HTMLElement>('[data-related]')!;
    panel.replaceWith(fresh);
    start(fresh, form, said);
    focusAfter(fresh, move);
    said.className = 'for-ears';
    said.textContent = fresh.querySelector('[data-said]')?.textContent?.trim() ?? '';
    if (!move.startsWith('Find:')) form.dispatchEvent(new Event('change', { bubbles: true }));
  } catch {
    panel.removeAttribute('aria-busy');
    said.textContent = panel.dataset.failed ?? '';
    said.className = 'field__error';
  }
}

/** The same button where it still stands, else another of the same story, else the field for the next one. */
function focusAfter(panel: HTMLElement, move: string): void {
  const id = move.split(':')[1];
  const next = panel.querySelector<HTMLElement>(`button[value="${move}"]`)
    ?? panel.querySelector<HTMLElement>(`button[value$=":${id}"]`)
    ?? panel.querySelector<HTMLElement>('[data-find]');
  next?.focus({ preventScroll: true });
}
