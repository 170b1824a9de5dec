export function offerPrinting(): void {
  document.querySelector('[data-print]')?.addEventListener('click', () => window.print());
}
