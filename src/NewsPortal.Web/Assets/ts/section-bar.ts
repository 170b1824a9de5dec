/** Where the section bar is wider than the screen, it opens at the present section. */
export function showCurrentSection(): void {
  const current = document.querySelector<HTMLElement>('.section-bar [aria-current]');
  const bar = current?.closest<HTMLElement>('.section-bar__list');
  if (current && bar) {
    bar.scrollLeft = current.offsetLeft - (bar.clientWidth - current.offsetWidth) / 2;
  }
}
