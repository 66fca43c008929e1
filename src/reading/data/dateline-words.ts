/** Words in capitals that stand before a colon or dash at the head of a text and are no place. */
export const noPlaces: ReadonlySet<string> = new Set([
  'NOTE', 'UPDATE', 'UPDATED', 'CORRECTION', 'CORRECTED', 'EDITOR', 'EDITORIAL', 'ANALYSIS', 'WATCH', 'BREAKING', 'OPINION', 'EXCLUSIVE', 'FACTBOX', 'VIDEO', 'PHOTO', 'PHOTOS',
  'READ', 'LIVE', 'LISTEN', 'REVIEW', 'SUMMARY', 'TIMELINE', 'INTERVIEW', 'QUESTION', 'ANSWER', 'WARNING', 'URGENT', 'ALERT', 'BUSINESS', 'SPORTS', 'FEATURE', 'PROFILE', 'ADVISORY',
  'HOST', 'ANCHOR', 'MODERATOR', 'REPORTER', 'SPEAKER', 'TITLE', 'HEADLINE', 'SOURCE', 'BY', 'THE', 'MR', 'MRS', 'MS', 'SEN', 'REP', 'GOV', 'PRESIDENT', 'FACT', 'MORE', 'NEW', 'RELATED',
]);

/** First words of a desk's heading: `TENNIS - ...`, `RUGBY UNION - ...`. */
export const desks: ReadonlySet<string> = new Set([
  'SOCCER', 'CRICKET', 'TENNIS', 'GOLF', 'BOXING', 'BASEBALL', 'BASKETBALL', 'FOOTBALL', 'RUGBY', 'SQUASH', 'ATHLETICS', 'CYCLING', 'HOCKEY', 'SWIMMING', 'SKIING', 'BADMINTON', 'GYMNASTICS',
  'VOLLEYBALL', 'SNOOKER', 'ROWING', 'SAILING', 'MOTOR', 'HORSE', 'PRESS', 'IPO', 'OLYMPICS', 'MARKETS', 'WEATHER', 'COLUMN', 'COMMENTARY', 'PREVIEW', 'LATEST',
]);
