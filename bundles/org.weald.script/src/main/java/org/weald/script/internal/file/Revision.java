package org.weald.script.internal.file;

/**
 * What a file held when it was read.
 *
 * @param script the script
 * @param hash SHA-256 of the file's bytes, in hexadecimal: the bytes the script was made from, so
 *     that nothing can come between the check of one and the run of the other
 */
public record Revision(Script script, String hash) {}
