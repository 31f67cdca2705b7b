package dk.forloeb.shared.sheet;

import dk.forloeb.shared.DomainException;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Tells a workbook behind a password from one in the format before 2007; Office wraps both alike. */
final class OldExcel {

    private OldExcel() {}

    static DomainException refusal(Path file) {
        try (POIFSFileSystem container = new POIFSFileSystem(file.toFile(), true)) {
            boolean encrypted = container.getRoot().hasEntryCaseInsensitive(EncryptionInfo.ENCRYPTION_INFO_ENTRY);
            return DomainException.invalid("file", encrypted ? "sheet-encrypted" : "sheet-old-excel");
        } catch (IOException | RuntimeException damaged) {
            return SheetReader.unreadable();
        }
    }
}
