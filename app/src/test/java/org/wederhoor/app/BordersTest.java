package org.wederhoor.app;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** What keeps the parts of the command line apart. */
@AnalyzeClasses(packages = "org.wederhoor.app", importOptions = DoNotIncludeTests.class)
class BordersTest {
    @ArchTest
    static final ArchRule NO_NETWORK =
            noClasses().should().dependOnClassesThat().resideInAnyPackage("java.net..", "javax.net..");

    @ArchTest
    static final ArchRule PACKAGES_FORM_NO_CIRCLE =
            slices().matching("org.wederhoor.app.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule PARTS_KNOW_NOTHING_OF_COMMANDS = noClasses()
            .that()
            .resideInAPackage("org.wederhoor.app.*")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.wederhoor.app", "picocli..");

    @ArchTest
    static final ArchRule PAGES_KNOW_READINGS_ALONE = noClasses()
            .that()
            .resideInAPackage("..page..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.io..", "java.nio.file..", "..app.file..", "..app.run..");
}
