/** Name a document in the browser's tab: its own title and the brand's name, once. */
export function documentTitle(title: string, brand: string): string {
  return title.toLocaleLowerCase().includes(brand.toLocaleLowerCase()) ? title : `${title} · ${brand}`;
}
