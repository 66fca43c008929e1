/** The longest id that is its own key. */
const longest = 48;
/** How much of a longer id stands in its key. */
const begins = 24;
const mark = '~';

/** 64 bits that stand for a text (two rounds of FNV-1a over its UTF-16 units, with different beginnings), in base 36. */
function digest(text: string): string {
  const round = (beginning: number) => {
    let bits = beginning;
    for (let at = 0; at < text.length; at += 1) bits = Math.imul(bits ^ text.charCodeAt(at), 0x01000193);
    return (bits >>> 0).toString(36);
  };
  return `${round(0x811c9dc5)}${mark}${round(0x5bd1e995)}`;
}

/** An article's id as places with little room keep it: at most 48 characters; the id itself where it is no longer. */
export const keyOf = (id: string): string => (id.length <= longest ? id : `${id.slice(0, begins)}${mark}${digest(id)}`);

/** The one of these ids that a key stands for; an id that is its own key is not looked for. */
export function idBehind(key: string, ids: Iterable<string>): string | null {
  const beginning = key.slice(0, begins);
  if (key.charAt(begins) !== mark) return null;
  for (const id of ids) if (id.length > longest && id.startsWith(beginning) && keyOf(id) === key) return id;
  return null;
}
