import { Chosen, PictureDialog } from './picture-dialog';

/** Fields that hold one picture by its number: a story's lead, an event's cover. */
export function offerPictureFields(pictures: PictureDialog | null): void {
  if (!pictures) return;
  for (const field of document.querySelectorAll<HTMLElement>('[data-picked]')) start(field, pictures);
}

function start(field: HTMLElement, pictures: PictureDialog): void {
  const number = field.querySelector<HTMLInputElement>('[data-number]')!;
  const pick = field.querySelector<HTMLButtonElement>('[data-pick]')!;
  const clear = field.querySelector<HTMLButtonElement>('[data-clear]')!;
  const show = (picture: Chosen | null): void => {
    number.value = picture?.id ?? '';
    clear.hidden = !picture;
    describe(field, picture);
    number.dispatchEvent(new Event('change', { bubbles: true }));
  };
  const open = (files: File[] = []): void => pictures.open(false, ([picture]) => {
    show(picture);
    pick.focus();
  }, files);
  pick.hidden = false;
  clear.hidden = number.value === '';
  pick.addEventListener('click', () => open());
  clear.addEventListener('click', () => {
    show(null);
    pick.focus();
  });
  number.addEventListener('input', () => describe(field, null));
  pictures.whenClosed = number.matches(':disabled') ? null : open;
}

/** The crop that lists will show, and the words that will stand with it. */
function describe(field: HTMLElement, picture: Chosen | null): void {
  const image = field.querySelector<HTMLImageElement>('[data-image]')!;
  const words = field.querySelector<HTMLElement>('[data-words]')!;
  const link = field.querySelector<HTMLAnchorElement>('[data-edit]')!;
  image.hidden = words.hidden = picture === null;
  field.dataset.shared = picture?.shared ?? '';
  if (!picture) return;
  image.src = picture.src;
  image.alt = picture.alt;
  link.href = `/admin/anh/${picture.id}`;
  words.querySelector('[data-caption]')!.textContent = picture.caption;
  words.querySelector('[data-credit]')!.textContent = picture.credit;
  words.querySelector<HTMLElement>('[data-lacks-alt]')!.hidden = !picture.lacksAlt;
}
