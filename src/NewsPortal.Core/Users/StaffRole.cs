namespace NewsPortal.Core.Users;

/// <summary>Phóng viên, biên tập viên, thư ký tòa soạn, tổng biên tập, quản trị. A person may hold several.</summary>
public enum StaffRole
{
    Reporter,
    Editor,
    ManagingEditor,
    EditorInChief,
    Administrator,
}
