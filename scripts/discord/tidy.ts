export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
export type JsonObject = { readonly [key: string]: Json };

const isObject = (json: Json | undefined): json is JsonObject =>
  json !== null && typeof json === 'object' && !Array.isArray(json);

/** The names that a part of the description refers to. */
export function refsIn(json: unknown): readonly string[] {
  if (Array.isArray(json)) return json.flatMap(refsIn);
  if (json === null || typeof json !== 'object') return [];
  return Object.entries(json).flatMap(([key, value]) =>
    key === '$ref' && typeof value === 'string' ? [value] : refsIn(value),
  );
}

/** What is for people, or says again what stands beside it. */
const dropped = new Set(['description', 'title', 'default', 'deprecated', 'examples']);
const formats = new Set(['uri', 'date-time']);

const prefix = '#/components/schemas/';

/** The values of an enumeration: `oneOf` with a `const` each. */
function constants(choices: Json | undefined): readonly Json[] | null {
  if (!Array.isArray(choices) || choices.length === 0) return null;
  const values = (choices as readonly Json[]).map((one) => (isObject(one) ? one.const : undefined));
  return values.every((value) => value !== undefined) ? (values as readonly Json[]) : null;
}

/** Makes schemas that a validator reports well on: short, closed, and with `type` telling which alternative is meant. */
export function makeTidier(schemas: Readonly<Record<string, JsonObject>>) {
  const nameOf = (ref: string) => ref.replace(prefix, '').replace('#/$defs/', '');
  const meant = (json: Json): JsonObject => {
    if (!isObject(json)) return {};
    return typeof json.$ref === 'string' ? (schemas[nameOf(json.$ref)] ?? {}) : json;
  };
  /** The values of `type` that an alternative takes; none where it is told by nothing of the kind. */
  const typesOf = (choice: Json): readonly Json[] => {
    const { properties } = meant(choice);
    const type = isObject(properties) ? properties.type : undefined;
    return isObject(type) && Array.isArray(type.enum) ? type.enum : [];
  };
  /** Where `type` tells the alternatives apart, only the one that was meant is looked at and reported on. */
  const union = (choices: readonly Json[]): JsonObject => {
    const types = choices.map(typesOf);
    const all = types.flat();
    const isTold = choices.length > 1 && types.every((one) => one.length > 0) && new Set(all).size === all.length;
    if (!isTold) return { anyOf: choices.map(tidy) };
    const either = { type: 'object', properties: { type: { enum: all } }, required: ['type'] };
    const cases = choices.map((one, at) => ({
      if: { properties: { type: { enum: types[at] ?? [] } } },
      // biome-ignore lint/suspicious/noThenProperty: JSON Schema's own word
      then: tidy(one),
    }));
    return { allOf: [either, ...cases] };
  };
  const keyword = (key: string, value: Json, all: JsonObject): JsonObject => {
    if (dropped.has(key) || key.startsWith('x-')) return {};
    if (key === 'format') return formats.has(String(value)) ? { format: value } : {};
    if (key === 'allOf' && 'enum' in all) return {};
    if (key === '$ref') return { $ref: `#/$defs/${nameOf(String(value))}` };
    if (key === 'oneOf' || key === 'anyOf') {
      const values = constants(value);
      return values ? { enum: values } : union(value as readonly Json[]);
    }
    if (key === 'properties') {
      const entries = Object.entries(value as JsonObject).map(([name, one]) => [name, tidy(one)] as const);
      return { properties: Object.fromEntries(entries), additionalProperties: false };
    }
    if (key === 'items' || key === 'additionalProperties') return { [key]: tidy(value) };
    return { [key]: value };
  };
  function tidy(json: Json): Json {
    if (!isObject(json)) return json;
    return Object.assign({}, ...Object.entries(json).map(([key, value]) => keyword(key, value, json)));
  }
  return { tidy, nameOf };
}
