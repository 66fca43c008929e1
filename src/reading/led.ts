/** Puts a word before the names of signs. Each is made once: there are some hundred of them, and every name of an article has ten. */
export function led(by: string): (sign: string) => string {
  const made = new Map<string, string>();
  return (sign) => {
    const known = made.get(sign);
    if (known !== undefined) return known;
    const whole = `${by} ${sign}`;
    made.set(sign, whole);
    return whole;
  };
}
