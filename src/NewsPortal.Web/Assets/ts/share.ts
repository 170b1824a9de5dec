/** The device's own share sheet, where it has one. The plain links beside it work everywhere. */
export function offerSharing(): void {
  const button = document.querySelector<HTMLButtonElement>('[data-share]');
  if (!button || !navigator.share) return;

  button.hidden = false;
  button.addEventListener('click', () => {
    const address = button.dataset.share ?? location.href;
    navigator.share({ title: document.title, url: address }).catch(() => {
      // The reader changed their mind.
    });
  });
}
