/** The two parts of a story's body, whose first line is the title. */
export function partsOf(body: string): { title: string; text: string } {
  const end = body.indexOf("\n");
  return end < 0
    ? { title: body, text: "" }
    : { title: body.slice(0, end), text: body.slice(end).replace(/^\n+/, "") };
}
