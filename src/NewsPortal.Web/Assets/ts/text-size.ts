const key = 'text-size';
const sizes = ['normal', 'large', 'largest'] as const;
type Size = (typeof sizes)[number];

/** The Aa button: three sizes in turn, remembered on this device. */
export function offerTextSizes(): void {
  let size = remembered();
  show(size);

  const button = document.querySelector<HTMLButtonElement>('[data-change-text-size]');
  button?.addEventListener('click', () => {
    size = sizes[(sizes.indexOf(size) + 1) % sizes.length];
    show(size);
    remember(size);
  });
}

function show(size: Size): void {
  if (size === 'normal') {
    delete document.documentElement.dataset.textSize;
  } else {
    document.documentElement.dataset.textSize = size;
  }

  document.querySelector('[data-change-text-size]')?.setAttribute('aria-pressed', String(size !== 'normal'));
}

function remembered(): Size {
  try {
    return sizes.find(s => s === localStorage.getItem(key)) ?? 'normal';
  } catch {
    return 'normal';
  }
}

function remember(size: Size): void {
  try {
    localStorage.setItem(key, size);
  } catch {
    // Storage may be forbidden; the size then lasts for this page.
  }
}
