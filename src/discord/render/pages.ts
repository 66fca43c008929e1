import type { Piece } from './citation.ts';
import type { Block } from './finding.ts';

/** What one page may hold beside its title, echo and navigation. */
export interface Room {
  readonly letters: number;
  readonly parts: number;
  readonly blocks: number;
}

const dividerParts = 1;
const empty: Room = { letters: 0, parts: 0, blocks: 0 };

function costOf(piece: Piece, head: string): Room {
  const { controls } = piece;
  return {
    letters: piece.text.length + head.length + 1,
    parts: 1 + (controls.length > 0 ? 1 + controls.length : 0),
    blocks: 0,
  };
}

function costOfBlock({ head, pieces }: Block): Room {
  const costs = pieces.map((piece, at) => costOf(piece, at === 0 ? head : ''));
  const sum = (of: (room: Room) => number) => costs.reduce((total, cost) => total + of(cost), 0);
  return { letters: sum(({ letters }) => letters), parts: sum(({ parts }) => parts) + dividerParts, blocks: 1 };
}

const fits = (used: Room, more: Room, room: Room) =>
  used.letters + more.letters <= room.letters &&
  used.parts + more.parts <= room.parts &&
  used.blocks + more.blocks <= room.blocks;

const add = (a: Room, b: Room): Room => ({
  letters: a.letters + b.letters,
  parts: a.parts + b.parts,
  blocks: a.blocks + b.blocks,
});

/** A block that is longer than a page, in parts that fit; each says whose continuation it is. */
function split(block: Block, room: Room, continued: string): readonly Block[] {
  const parts: Block[] = [];
  let pieces: Piece[] = [];
  const headAt = () => (parts.length === 0 ? block.head : `${block.head.split('\n', 1)[0]} (${continued})`);
  for (const piece of block.pieces) {
    const longer = { head: headAt(), pieces: [...pieces, piece] };
    if (pieces.length > 0 && !fits(empty, costOfBlock(longer), room)) {
      parts.push({ head: headAt(), pieces });
      pieces = [piece];
    } else pieces = longer.pieces;
  }
  return [...parts, { head: headAt(), pieces }];
}

/** Puts blocks on pages: whole ones where they fit, none dropped, in order. At least one page. */
export function paginate(blocks: readonly Block[], room: Room, continued: string): readonly (readonly Block[])[] {
  const pages: Block[][] = [];
  let used: Room | null = null;
  for (const block of blocks) {
    const cost = costOfBlock(block);
    const fitting: readonly Block[] = fits(empty, cost, room) ? [block] : split(block, room, continued);
    for (const one of fitting) {
      const own = costOfBlock(one);
      if (used !== null && fits(used, own, room)) {
        pages.at(-1)?.push(one);
        used = add(used, own);
      } else {
        pages.push([one]);
        used = own;
      }
    }
  }
  return pages.length > 0 ? pages : [[]];
}

type Pages = readonly (readonly Block[])[];

/** The first layout none of whose pages is too full; the last one where each is. There is at least one. */
export function firstFitting(
  layouts: readonly (() => Pages)[],
  room: Room,
): { readonly pages: Pages; readonly fits: boolean } {
  let pages: Pages = [[]];
  for (const layout of layouts) {
    pages = layout();
    if (pages.every((blocks) => fits(empty, blocks.map(costOfBlock).reduce(add, empty), room)))
      return { pages, fits: true };
  }
  return { pages, fits: false };
}
