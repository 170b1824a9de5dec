const width = 192;
let last: Promise<void> = Promise.resolve();

/** Draws a file small, one at a time: thirty big pictures decoded at once would stop a phone. No picture stays grey. */
export function paintThumbnail(file: File, canvas: HTMLCanvasElement): Promise<void> {
  last = last.then(() => paint(file, canvas)).catch(() => undefined);
  return last;
}

async function paint(file: File, canvas: HTMLCanvasElement): Promise<void> {
  if (!canvas.isConnected) return;
  const small = await createImageBitmap(file, { resizeWidth: width, resizeQuality: 'medium' });
  canvas.width = small.width;
  canvas.height = small.height;
  canvas.getContext('2d')!.drawImage(small, 0, 0);
  small.close();
}
