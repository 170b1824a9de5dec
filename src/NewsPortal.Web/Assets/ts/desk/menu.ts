/** On a phone the menu starts closed; without a script it lies open. */
export function foldMenu(): void {
  const menu = document.querySelector<HTMLDetailsElement>('[data-menu]');
  const wide = matchMedia('(width >= 64rem)');
  const fold = (): void => {
    if (menu) menu.open = wide.matches;
  };
  wide.addEventListener('change', fold);
  fold();
}
