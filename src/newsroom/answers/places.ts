import type { Value } from '../../news/answer.ts';
import type { Place, PlaceMention } from '../../news/reading.ts';
import { type Blank, type Remark, remark } from '../../news/remark.ts';
import { contains } from '../../news/span.ts';
import { eventFit } from './event-fit.ts';
import type { Extract, ShortAnswer, Stretch } from './extract.ts';

const countries = new Intl.DisplayNames(['en'], { type: 'region' });

function countryName(code: string | null): string | null {
  return code === null ? null : (countries.of(code) ?? code);
}

export function placeValue({ name, kind, region, country, lat, lon }: Place): Value {
  return { type: 'place', name, kind, region, country, lat, lon };
}

/** `Liaoning` as the sentence calls it: `Liaoning Province`. */
function asPrinted(region: string, sentence: string): string {
  const at = sentence.indexOf(region);
  if (at < 0) return region;
  const kind =
    /^(?: (?:Province|State|County|Region|Oblast|Prefecture|Governorate|Department|District|Territory))+(?! \p{Lu})/u.exec(
      sentence.slice(at + region.length),
    );
  return region + (kind?.[0] ?? '');
}

/** What was asked for: `which country` wants a country and nothing beside it. */
function asked(nouns: ReadonlySet<string>): 'country' | 'region' | 'city' | null {
  const has = (...words: string[]) => words.some((word) => nouns.has(word));
  if (has('country', 'nation')) return 'country';
  if (has('stat', 'state', 'provinc', 'province', 'territory')) return 'region';
  return has('city', 'town', 'villag', 'village', 'capital') ? 'city' : null;
}

/** What a town is called where it is told: `Cologne`, not Köln; a line in capitals is put in small letters. */
function nameIn(body: string, { start, end, place }: PlaceMention): string {
  const printed = body.slice(start, end);
  if (place.kind !== 'city' || printed.length < 4 || printed.endsWith('.') || adjective.test(printed))
    return place.name;
  if (printed !== printed.toUpperCase()) return printed;
  if (printed === place.name.toUpperCase()) return place.name;
  return printed.replace(/\p{L}+/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());
}

/** The place with its region and country: `Dalian, Liaoning Province, China`; a state of the US needs no country. */
function placeText(mention: PlaceMention, { article, within }: Stretch, nouns: ReadonlySet<string>): string {
  const { kind, region, country } = mention.place;
  const name = nameIn(article.body, mention);
  const sentence = article.body.slice(within.start, within.end);
  const land = countryName(country);
  const wanted = asked(nouns);
  if (wanted === 'country') return land ?? name;
  if (wanted === 'region') return region ?? name;
  if (wanted === 'city') return name;
  const parts = [name];
  if (kind !== 'country' && region !== null && region !== name) parts.push(asPrinted(region, sentence));
  const known = country === 'US' && (kind === 'region' || parts.length > 1);
  if (kind !== 'country' && land !== null && land !== name && !known) parts.push(land);
  return parts.join(', ');
}

/** How well the sort of place fits the one asked for; `null` where it can be none. */
function fitness({ kind, region, country }: Place, nouns: ReadonlySet<string>): number | null {
  const wanted = asked(nouns);
  if (wanted === null) return 0;
  if (wanted === kind) return 0.5;
  if (wanted === 'country') return country === null ? null : -0.1;
  if (wanted === 'region') return kind === 'city' && region !== null ? 0 : kind === 'country' ? null : -0.8;
  return kind === 'country' ? null : -0.8;
}

/** Countries that questions call by their initials. */
const initials: Readonly<Record<string, RegExp>> = {
  US: /\b(?:the us|u\.s|usa|united states|america)\b/,
  GB: /\b(?:the uk|u\.k|britain|united kingdom)\b/,
  AE: /\b(?:the uae|united arab emirates)\b/,
};

/** True for a place that the question says to lie around the one that it asks for: `England` for `where in Dorset`. */
function isAround(
  { place }: PlaceMention,
  others: readonly PlaceMention[],
  { article: { body }, about }: Around,
): boolean {
  if (place.kind === 'country' && initials[place.country ?? '']?.test(about)) return true;
  return others.some(({ start, end, place: inner }) => {
    const isOver =
      place.kind === 'country'
        ? inner.kind !== 'country' && inner.country === place.country
        : place.kind === 'region' && inner.region === place.name;
    return isOver && about.includes(`in ${body.slice(start, end).toLowerCase()}`);
  });
}

/** `Paris, Texas`: the text says itself which of the name it is. */
const isTold = ({ end, place }: PlaceMention, others: readonly PlaceMention[]): boolean =>
  others.some(
    (other) =>
      other.start > end &&
      other.start - end < 3 &&
      (other.place.kind === 'country' ? other.place.country === place.country : other.place.name === place.region),
  );

/** The other places of the name that can be told from it by region or country. */
function placeNotes({ place, alternatives }: PlaceMention, name: string): Remark[] {
  const others = alternatives
    .filter(({ region, country }) => (region ?? country) !== null && (region !== null || country !== place.country))
    .slice(0, 3)
    .map(({ region, country }) => [...(region ? [region] : []), ...(country ? [{ country }] : [])])
    .map((list): Blank => ({ list, by: ', ' }));
  return others.length === 0 || place.kind === 'country'
    ? []
    : [remark('place.others', { name, others: { list: others, by: '; ' } })];
}

/** A preposition of place right before the name. */
const locative =
  /\b(?:in|at|near|outside|inside|across|around|throughout|off) (?:the |downtown |central |northern |southern |eastern |western )*$/i;
const directed = /\b(?:from|to|into|toward|towards|through|of) (?:the )?$/i;

/** `American`, `Chinese`: they tell whose, not where. */
const adjective = /(?:an|ese|ish|ch|i|ic)$/;

/** How well a name stands as the place of an event: after `in` best; as an owner or a part of a compound (`China-DPRK`, `Korean Peninsula`) badly. */
function standing(mention: PlaceMention, body: string): number {
  const printed = body.slice(mention.start, mention.end);
  if (mention.place.kind === 'country' && printed !== mention.place.name && adjective.test(printed)) return -0.8;
  const ahead = body.slice(Math.max(0, mention.start - 40), mention.start);
  const after = body.slice(mention.end, mention.end + 3);
  if (/[-–]$/.test(ahead) || /^[-–]/.test(after)) return -0.8;
  if (locative.test(ahead)) return 0.6;
  if (/^[’']s? /.test(after)) return -0.2;
  return directed.test(ahead) ? 0.1 : 0;
}

/** A region or country that only says where the place before it lies: `Dalian, northeast China’s Liaoning Province`. */
function isPartOfAddress({ place, start }: PlaceMention, others: readonly PlaceMention[]): boolean {
  return others.some(
    ({ place: other, end }) =>
      end <= start &&
      start - end < 40 &&
      other.kind === 'city' &&
      place.kind !== 'city' &&
      other.country === place.country,
  );
}

type Around = { readonly article: Stretch['article']; readonly about: string };

/** What a place loses whose clause tells less of what was asked than that of another. */
const fitShare = 0.3;
/** A clause is cut without the times in it. */
const timeless = (stretch: Stretch): Stretch => ({
  ...stretch,
  mentions: () => ({ people: [], times: [], places: [] }),
});

/** The places of a stretch that can have been asked for. */
export const places: Extract = (stretch, sought) => {
  const { article, within } = stretch;
  const mentions = stretch.mentions().places.filter((mention) => contains(within, mention));
  if (mentions.length === 0) return [];
  const { nouns, about } = sought;
  const share = eventFit(timeless(stretch), sought);
  const worths = new Map(mentions.map((mention) => [mention, share(mention).worth]));
  const most = Math.max(...worths.values());
  return mentions.flatMap((mention): ShortAnswer[] => {
    const fits = fitness(mention.place, nouns);
    if (fits === null) return [];
    const addressed = asked(nouns) === null && isPartOfAddress(mention, mentions);
    const around = isAround(mention, mentions, { article, about });
    return [
      {
        text: placeText(mention, stretch, nouns),
        span: mention,
        value: placeValue(mention.place),
        basis: mention.basis,
        notes: isTold(mention, mentions) ? [] : placeNotes(mention, nameIn(article.body, mention)),
        standing:
          standing(mention, article.body) +
          fits -
          (addressed ? 0.7 : 0) -
          (around ? 0.8 : 0) +
          fitShare * ((worths.get(mention) ?? 0) - most),
      },
    ];
  });
};
