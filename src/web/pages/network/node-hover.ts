import type { CanvasColours } from './canvas-colours.ts';

interface Spot {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly label?: string | null;
  readonly color: string;
}
interface Lettering {
  readonly labelSize: number;
  readonly labelFont: string;
  readonly labelWeight: string;
}

/** Draws a node under the pointer, or chosen: a ring and its name on the page's own ground. The library's own is white in the dark. */
export function nodeHover({ ink, surface }: CanvasColours) {
  return (pen: CanvasRenderingContext2D, { x, y, size, label, color }: Spot, lettering: Lettering): void => {
    pen.beginPath();
    pen.arc(x, y, size + 4, 0, Math.PI * 2);
    pen.fillStyle = surface;
    pen.fill();
    pen.strokeStyle = ink;
    pen.lineWidth = 2;
    pen.stroke();
    pen.beginPath();
    pen.arc(x, y, size, 0, Math.PI * 2);
    pen.fillStyle = color;
    pen.fill();
    if (!label) return;
    pen.font = `600 ${lettering.labelSize}px ${lettering.labelFont}`;
    const width = pen.measureText(label).width;
    pen.fillStyle = surface;
    pen.fillRect(x + size + 5, y - lettering.labelSize * 0.8, width + 6, lettering.labelSize * 1.6);
    pen.fillStyle = ink;
    pen.fillText(label, x + size + 8, y + lettering.labelSize / 3);
  };
}
