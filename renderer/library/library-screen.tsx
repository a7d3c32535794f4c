export function LibraryScreen({ query }: { readonly query: string }) {
  return <main>{query}</main>;
}
