package dk.forloeb.testing;

import java.io.File;
import net.bytebuddy.ByteBuddy;
import org.assertj.core.api.Assertions;
import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.ArchivePath;
import org.jboss.shrinkwrap.api.GenericArchive;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ExplodedImporter;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The one deployment of all {@code *IT}: the WAR as it was built, and the test classes beside it. */
@ArquillianSuiteDeployment
public class ContainerDeployment {
    /** Deploys the build's own WAR under its own name, so that its addresses are those of the product. */
    @Deployment
    public static WebArchive product() {
        GenericArchive tests = ShrinkWrap.create(GenericArchive.class)
                .as(ExplodedImporter.class)
                .importDirectory(new File("target/test-classes"), path -> runsInContainer(path))
                .as(GenericArchive.class);
        return ShrinkWrap.create(ZipImporter.class, "ROOT.war")
                .importFrom(new File("target/ROOT.war"))
                .as(WebArchive.class)
                .merge(tests, "WEB-INF/classes")
                .addAsLibraries(jarOf(Assertions.class), jarOf(ByteBuddy.class));
    }

    /** Unit, architecture and browser tests need libraries that the server does not have. */
    private static boolean runsInContainer(ArchivePath path) {
        String name = path.get();
        return !name.matches(".*(Test|BrowserIT|ProductIT)(\\$.*)?\\.class")
                && !name.startsWith("/dk/forloeb/architecture/")
                && !name.startsWith("/dk/forloeb/testing/browser/")
                && !name.startsWith("/META-INF/services/");
    }

    private static File jarOf(Class<?> type) {
        return new File(type.getProtectionDomain().getCodeSource().getLocation().getPath());
    }
}
