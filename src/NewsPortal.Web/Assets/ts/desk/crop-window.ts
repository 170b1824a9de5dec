/** Shares of the upright picture, 0 to 1 from left and top. */
export interface Point {
  x: number;
  y: number;
}

export interface CropWindow {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** The formula of FocalPoint.Window in Core, to the pixel. */
export function cropWindow(point: Point, width: number, height: number, ratio: number): CropWindow {
  const wide = within(round(Math.min(width, height / ratio)), 1, width);
  const high = within(round(wide * ratio), 1, height);
  return {
    left: within(round(point.x * width - wide / 2), 0, width - wide),
    top: within(round(point.y * height - high / 2), 0, height - high),
    width: wide,
    height: high,
  };
}

export function within(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}

/** Halves to the even neighbour, as .NET rounds. */
function round(value: number): number {
  const up = Math.round(value);
  return up - value === 0.5 && up % 2 !== 0 ? up - 1 : up;
}
