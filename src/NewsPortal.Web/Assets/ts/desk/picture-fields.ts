import { Chosen, PictureDialog } from './picture-dialog';

/** Fields that hold one picture by its number: a story's lead, an event's cover. */
export function offerPictureFields(pictures: PictureDialog | null): void {
  if (!pictures) return;
  for (const field of document.querySelectorAll<HTMLElement>('[data-picked]')) start(field, pictures);
}

function start(field: HTMLElement, pictures: PictureDialog): void {
  const number = field.querySelector<HTMLInputElement>('[data-number]')!;
  const image = field.querySelector<HTMLImageElement>('[data-image]')!;
  const pick = field.querySelector<HTMLButtonElement>('[data-pick]')!;
  const clear = field.querySelector<HTMLButtonElement>('[data-clear]')!;
  const show = (picture: Chosen | null): void => {
    number.value = picture?.id ?? '';
    image.hidden = !picture;
    clear.hidden = !picture;
    if (picture) {
      image.src = picture.src;
      image.alt = picture.alt;
    }
    number.dispatchEvent(new Event('change', { bubbles: true }));
  };
  pick.hidden = false;
  clear.hidden = number.value === '';
  pick.addEventListener('click', () => pictures.open(false, ([picture]) => {
    show(picture);
    pick.focus();
  }));
  clear.addEventListener('click', () => {
    show(null);
    pick.focus();
  });
  number.addEventListener('input', () => (image.hidden = true));
}
