interface Point {
  readonly lat: number;
  readonly lon: number;
}

/** Great-circle distance between two points in degrees, in km (haversine; a mean radius of 6,371 km). */
export function kilometres(a: Point, b: Point): number {
  const radians = Math.PI / 180;
  const lat = Math.sin(((b.lat - a.lat) * radians) / 2) ** 2;
  const lon = Math.sin(((b.lon - a.lon) * radians) / 2) ** 2;
  return 12_742 * Math.asin(Math.min(1, Math.sqrt(lat + Math.cos(a.lat * radians) * Math.cos(b.lat * radians) * lon)));
}
