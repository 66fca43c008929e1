/**
 * Verbs, in the past, for what people do with words without being quoted by them. After "and" or "but" they go on with the
 * speaker's own clause and not with what was said: "she said it was old and questioned the cost".
 */
export const speechActs: ReadonlySet<string> = new Set(
  `accused blamed called challenged condemned criticized defended denounced dismissed endorsed faulted hailed lauded likened offered
  praised pressed questioned ridiculed slammed thanked attacked blasted compared mocked refused declined cited pointed expressed
  apologized signaled appealed attributed turned went laughed smiled nodded paused
  requested supported opposed rejected`.split(/\s+/),
);
