const sending = new Set<HTMLFormElement>();

/** Whether the page is about to go because a form was sent. */
export function isSendingForm(): boolean {
  return sending.size > 0;
}

/** Ctrl+S saves, a second click does not send twice, and leaving with unsaved words asks first. */
export function guardForms(): void {
  const forms = [...document.querySelectorAll<HTMLFormElement>('[data-form]')];
  for (const form of forms) guard(form);
  for (const form of document.querySelectorAll<HTMLFormElement>('[data-confirm]')) {
    form.addEventListener('submit', event => {
      if (!confirm(form.dataset.confirm)) event.preventDefault();
    });
  }
  document.addEventListener('keydown', saveOnCtrlS);
}

function saveOnCtrlS(event: KeyboardEvent): void {
  if (event.key.toLowerCase() !== 's' || !(event.ctrlKey || event.metaKey) || event.altKey) return;
  event.preventDefault();
  const button = document.querySelector<HTMLButtonElement>('[data-save]');
  if (button && !button.matches(':disabled') && !document.querySelector('dialog[open]')) {
    button.form?.requestSubmit(button);
  }
}

function guard(form: HTMLFormElement): void {
  const status = form.querySelector<HTMLElement>('[data-status]');
  // A form that came back was never saved, though nothing has been typed since.
  let unsaved = document.querySelector('[data-focus]') !== null;
  const say = (words: string | undefined): void => {
    if (status) status.textContent = words ?? '';
  };
  const touch = (): void => {
    unsaved = true;
    say(status?.dataset.dirty);
  };
  if (unsaved) touch();
  form.addEventListener('input', touch);
  form.addEventListener('change', touch);
  form.addEventListener('submit', event => {
    if (sending.has(form)) {
      event.preventDefault();
      return;
    }
    sending.add(form);
    say(status?.dataset.saving);
  });
  addEventListener('beforeunload', event => {
    if (unsaved && !sending.has(form)) event.preventDefault();
    // Runs only if the page is still there: somebody objected, and the answer was to stay.
    setTimeout(() => {
      if (event.defaultPrevented && sending.delete(form)) say(unsaved ? status?.dataset.dirty : '');
    });
  });
  // Back from the next page: the form may be sent again.
  addEventListener('pageshow', event => {
    if (event.persisted) sending.delete(form);
  });
}
