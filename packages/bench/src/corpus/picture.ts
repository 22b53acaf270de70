/** Draw picture number `index`: small, and different from the others. */
export function picture(index: number): string {
  const cranes = Array.from(
    { length: index + 2 },
    (_, crane) => `<path d="M${60 + crane * 70} 340V120h90M${60 + crane * 70} 150l80-30"/>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 800 500" width="800" height="500"><rect width="800" height="500" fill="#dfe9ee"/><g fill="none" stroke="#143a4a" stroke-width="4">${cranes.join('')}<path d="M0 340h800"/></g></svg>\n`;
}
