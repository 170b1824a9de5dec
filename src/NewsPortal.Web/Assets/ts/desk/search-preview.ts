const families = 'Arial, "Liberation Sans", sans-serif';

/**
 * What search engines and shared links will show, kept up with what is typed. A text's length is its width in pixels:
 * counted letters say little where “Ễ” and “i” are one each.
 */
export function offerSearchPreview(): void {
  const panel = document.querySelector<HTMLElement>('[data-seo]');
  const form = panel?.closest('form');
  if (!panel || !form) return;
  const update = (): void => {
    show(panel, 'title', valueOf(form, 'SearchTitle') || valueOf(form, 'Headline'), `20px ${families}`);
    show(panel, 'description', valueOf(form, 'SearchDescription') || valueOf(form, 'Standfirst'), `14px ${families}`);
    showAddress(panel, form);
    showPicture(panel, form);
  };
  freezeSlug(panel);
  form.addEventListener('input', update);
  form.addEventListener('change', update);
  update();
}

function valueOf(form: HTMLFormElement, name: string): string {
  return form.querySelector<HTMLInputElement>(`[name="${name}"]`)?.value.replace(/\s+/g, ' ').trim() ?? '';
}

function show(panel: HTMLElement, what: string, text: string, font: string): void {
  const fit = panel.querySelector<HTMLElement>(`[data-fit="${what}"]`)!;
  const room = Number(fit.dataset.width);
  const measure = measureIn(font);
  const width = Math.round(measure(text));
  const kept = width <= room ? text : cut(text, room, measure);
  panel.querySelector(`[data-result-${what}]`)!.textContent = kept === text ? text : `${kept} …`;
  panel.querySelector(`[data-card-${what}]`)!.textContent = text;
  fit.hidden = text === '';
  fit.classList.toggle('seo__fit--over', width > room);
  const words = (width > room ? fit.dataset.over : fit.dataset.fits) ?? '';
  fit.textContent = words.replace('{0}', String(width)).replace('{1}', String(room)).replace('{2}', lastWords(kept));
}

function measureIn(font: string): (text: string) => number {
  const context = document.createElement('canvas').getContext('2d')!;
  context.font = font;
  return text => context.measureText(text).width;
}

/** Whole words, as search engines cut. */
function cut(text: string, room: number, measure: (text: string) => number): string {
  const words = text.split(' ');
  while (words.length > 1 && measure(`${words.join(' ')} …`) > room) words.pop();
  return words.join(' ');
}

function lastWords(text: string): string {
  return text.split(' ').slice(-3).join(' ');
}

function showAddress(panel: HTMLElement, form: HTMLFormElement): void {
  const category = form.querySelector<HTMLSelectElement>('[name="CategoryId"]');
  panel.querySelector('[data-path-category]')!.textContent = category?.selectedOptions[0]?.dataset.slug ?? '…';
  panel.querySelector('[data-path-slug]')!.textContent = valueOf(form, 'Slug') || slugOf(valueOf(form, 'Headline')) || '…';
}

/** As Core's Slug makes it. */
function slugOf(headline: string): string {
  return headline.normalize('NFD').replace(/\p{Mn}/gu, '').replace(/[đĐÐð]/g, 'd').toLowerCase()
    .replace(/[\s_–—−-]+/g, '-').replace(/[^a-z0-9-]/g, '').replace(/-+/g, '-').replace(/^-|-$/g, '');
}

function showPicture(panel: HTMLElement, form: HTMLFormElement): void {
  const field = form.querySelector<HTMLInputElement>('[name="LeadMediaId"]')?.closest<HTMLElement>('[data-picked]');
  const image = panel.querySelector<HTMLImageElement>('[data-card-image]')!;
  // Set once another picture was chosen; empty when there is none any more.
  const chosen = field?.dataset.shared;
  if (chosen !== undefined) image.src = chosen || image.dataset.default!;
}

/** After the first publication the slug can be typed only where that was asked for. */
function freezeSlug(panel: HTMLElement): void {
  const slug = panel.querySelector<HTMLInputElement>('[data-frozen]');
  const ask = panel.querySelector<HTMLInputElement>('[data-change-slug]');
  if (!slug || !ask) return;
  const frozen = slug.dataset.frozen!;
  const follow = (): void => {
    slug.readOnly = !ask.checked;
    if (!ask.checked) slug.value = frozen;
  };
  ask.addEventListener('change', () => {
    follow();
    if (ask.checked) slug.focus();
  });
  follow();
}
