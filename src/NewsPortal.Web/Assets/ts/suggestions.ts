/** What the search boxes offer while typing is fetched when a reader reaches for one. Without it they are plain forms. */
export function offerSuggestions(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-suggestions]')) {
    const start = () => void import('./search-box').then(module => module.SearchBox.on(form), () => {});
    form.addEventListener('focusin', start, { once: true });
    if (form.contains(document.activeElement)) start();
  }
}
