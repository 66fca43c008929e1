/** An error for the log: not the request that failed, which holds the interaction's token and what was asked. */
export function told(cause: unknown): object {
  if (!(cause instanceof Error)) return { message: String(cause) };
  const { name, message, stack } = cause;
  const { code, status } = cause as { readonly code?: unknown; readonly status?: unknown };
  return { type: name, message, stack, ...(code !== undefined && { code }), ...(status !== undefined && { status }) };
}
