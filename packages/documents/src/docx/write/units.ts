/** Twentieths of a point, in which Word measures lengths. */
export function twips(pixels: number): number {
  return Math.round(pixels * 15);
}

export function twipsOfMillimetres(millimetres: number): number {
  return Math.round((millimetres / 25.4) * 1440);
}

/** Half points, in which Word measures type. */
export function halfPoints(pixels: number): number {
  return Math.max(2, Math.round(pixels * 1.5));
}

/** Eighths of a point, in which Word measures rules. */
export function eighths(pixels: number): number {
  return Math.max(2, Math.round(pixels * 6));
}
