import type { Remark } from './remark.ts';
import type { Span } from './span.ts';

/** Stated: the text says all of it. Inferred: part of it comes from elsewhere, and `from` says where. */
export type MentionBasis = 'stated' | 'inferred';

/** Where an inferred part was read: a span of the body, or the article's publication date. */
export type Antecedent = Span | 'published' | null;

export type Gender = 'female' | 'male' | null;

/** A person named in the text (entity mention). */
export interface PersonMention extends Span {
  /** The fullest form of the name in the article, titles left off: `Xi Jinping` for the mention `Xi`. */
  readonly name: string;
  readonly gender: Gender;
  readonly basis: MentionBasis;
  readonly from: Antecedent;
}

export type TimexType = 'DATE' | 'TIME' | 'DURATION' | 'SET';

/** A time expression with its value as in TimeML 1.2.1 (TIMEX3). */
export interface TimeMention extends Span {
  readonly type: TimexType;
  /** `2018-05-07`, `2018-05-07/2018-05-08`, `2018-W19`, `P3D`, `PAST_REF`, `XXXX-05-07` where the year is not known. */
  readonly value: string;
  readonly basis: MentionBasis;
  readonly from: Antecedent;
  /** The rule that resolved it: `"Tuesday", counted from the publication date`. */
  readonly rule: Remark;
}

export type PlaceKind = 'country' | 'region' | 'city' | 'water' | 'area';

/** A place of the gazetteer: degrees (WGS 84), ISO 3166-1 alpha-2 country, the region's name. */
export interface Place {
  readonly name: string;
  readonly kind: PlaceKind;
  readonly lat: number;
  readonly lon: number;
  readonly country: string | null;
  readonly region: string | null;
  readonly population: number;
}

/** A toponym in the text and the place it was resolved to. */
export interface PlaceMention extends Span {
  readonly place: Place;
  readonly basis: MentionBasis;
  /** Other places of that name, most likely first. */
  readonly alternatives: readonly Place[];
}

/** Direct: all of the content stands in quotation marks; indirect: none of it; mixed: some. */
export type Manner = 'direct' | 'indirect' | 'mixed';

/** An attribution relation (PARC 3): who (speaker) said (cue) what (content). The span is the content. */
export interface Statement extends Span {
  /** The pieces of a content that its own cue interrupts; one piece otherwise. Ordered, disjoint. */
  readonly parts: readonly Span[];
  readonly manner: Manner;
  /** `null` where no words introduce it. */
  readonly cue: Span | null;
  /** The words that name the speaker; `null`: unattributed. */
  readonly speaker: Span | null;
  /** Whom the words mean, as full as the article has it; `null` where that stays open ("he", unresolved). */
  readonly speakerName: string | null;
  readonly speakerBasis: MentionBasis;
  /** Where an inferred `speakerName` was read. */
  readonly speakerFrom: Span | null;
}

/** The head of a story: `PARIS, June 2 (Reuters) -`. The span covers all of it, the separator too. */
export interface Dateline extends Span {
  readonly place: Span | null;
  readonly date: Span | null;
  readonly agency: Span | null;
}

/** Text in quotation marks, the marks included; `inner` is what they enclose. */
export interface Quotation extends Span {
  readonly inner: Span;
}

/** All that was read out of one article (annotation set). Every list is in the order of the text. */
export interface Reading {
  readonly dateline: Dateline | null;
  /** They tile the body: in order, without overlap, and nothing but white space between them. */
  readonly paragraphs: readonly Span[];
  readonly sentences: readonly Span[];
  /** Whole sentences of one paragraph or several: the unit that is retrieved and shown. */
  readonly passages: readonly Span[];
  readonly quotations: readonly Quotation[];
  readonly people: readonly PersonMention[];
  readonly times: readonly TimeMention[];
  readonly places: readonly PlaceMention[];
  readonly statements: readonly Statement[];
}

/** What a reader needs to know of an article. Never throws; linear in the length of the body. */
export type Reader = (article: {
  readonly headline: string;
  readonly body: string;
  readonly published: string | null;
}) => Reading;
