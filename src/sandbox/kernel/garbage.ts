/** What a fault sends in the place of an answer, as something between client and server might: a page for people. */
export const garbage = {
  type: 'text/html',
  page: '<html><body><h1>Something went wrong</h1></body></html>'
} as const
