/** A cell of a table with nothing in it but a place to fill in is that place as a whole. */
export function fillCells(html: string): string {
  return html.replaceAll(
    /(<t[dh][^>]*>)(?:\s|&nbsp;|\u00a0)*<a class="fill"( href="[^"]*")[^>]*><\/a>(?:\s|&nbsp;|\u00a0)*(?=<\/t[dh]>)/g,
    '$1<a class="fill fill-cell"$2></a>',
  );
}
