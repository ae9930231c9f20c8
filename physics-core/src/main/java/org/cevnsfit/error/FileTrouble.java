package org.cevnsfit.error;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** Says why a file or folder cannot be used, in words for the user and without names of Java classes. */
public final class FileTrouble {
    private FileTrouble() {}

    /** @return the reason, without the path, which a message names as its place */
    public static String words(IOException e) {
        if (e instanceof NoSuchFileException) return "there is no such file or folder";
        if (e instanceof AccessDeniedException) return "permission denied";
        if (e instanceof FileAlreadyExistsException) return "a file is in the way";
        if (e instanceof NotDirectoryException) return "not a folder";
        String reason = e instanceof FileSystemException system ? system.getReason() : e.getMessage();
        return reason == null ? "input or output failed" : reason;
    }
}
