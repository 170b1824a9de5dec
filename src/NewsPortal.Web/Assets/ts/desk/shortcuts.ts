/** Single letters go to what carries them in data-key, unless somebody is typing. */
export function offerShortcuts(): void {
  document.addEventListener('keydown', event => {
    const typing = (event.target as Element).closest('input, textarea, select, [contenteditable], dialog');
    if (typing || event.ctrlKey || event.altKey || event.metaKey) return;
    const target = document.querySelector<HTMLElement>(`[data-key="${CSS.escape(event.key)}"]`);
    if (!target) return;
    event.preventDefault();
    if (target instanceof HTMLInputElement) target.focus();
    else target.click();
  });
}
