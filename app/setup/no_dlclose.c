/* no_dlclose.c
 *
 * Linked into sanitizer builds only: drivers that were unloaded would make the leak report point at
 * nothing, so nothing is unloaded.
 */
int dlclose(void* library)
{
    (void)library;
    return 0;
}
