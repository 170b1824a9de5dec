/** The button that copies the page's own address and says so where screen readers hear it. */
export function offerCopying(): void {
  const button = document.querySelector<HTMLButtonElement>('[data-copy-link]');
  const said = document.querySelector<HTMLElement>('[data-said]');
  button?.addEventListener('click', async () => {
    const done = await copy(button.dataset.copyLink ?? location.href);
    if (said) {
      said.textContent = (done ? button.dataset.done : button.dataset.failed) ?? '';
      setTimeout(() => (said.textContent = ''), 4000);
    }
  });
}

async function copy(address: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(address);
    return true;
  } catch {
    return false;
  }
}
