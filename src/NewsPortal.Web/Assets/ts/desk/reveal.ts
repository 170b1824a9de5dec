/** Shows what needs a script and hides what stands in for it. */
export function revealScripted(): void {
  for (const part of document.querySelectorAll<HTMLElement>('[data-script]')) part.hidden = false;
  for (const part of document.querySelectorAll<HTMLElement>('[data-without-script]')) part.hidden = true;
}

/** Brings refusals, else what was done, under the eyes, and the fields they name under the cursor. */
export function focusNews(): void {
  const find = (what: string) => document.querySelector<HTMLElement>(what);
  (find('[data-focus]') ?? find('[data-news]'))?.focus();
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.note--bad a[href^="#"]')) {
    link.addEventListener('click', event => {
      const target = document.getElementById(link.hash.slice(1));
      if (!target) return;
      event.preventDefault();
      target.closest('details')?.setAttribute('open', '');
      target.focus();
      target.scrollIntoView({ block: 'center' });
    });
  }
}
